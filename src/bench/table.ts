import { type Goal, isMet, type Measured, type Result } from './result.ts';

function digits(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: value < 100 ? 3 : 4 });
}

const say = ({ value, unit }: Measured): string => `${digits(value)} ${unit}`;

function sayGoal({ atLeast, atMost }: Goal): string {
  return atLeast === undefined ? `at most ${digits(atMost ?? NaN)}` : `at least ${digits(atLeast)}`;
}

const outcomes = { true: 'met', false: 'NOT MET', null: '' } as const;

function row(result: Result): readonly string[] {
  const { name, measured, against, ratio, goal } = result;
  const met = isMet(result);
  return [
    name,
    say(measured),
    against ? `${say(against)} (${against.name})` : '',
    ratio === undefined ? '' : digits(ratio),
    goal ? sayGoal(goal) : '',
    outcomes[`${met}`],
  ];
}

const headings = ['', 'measured', 'against', 'ratio', 'goal', ''] as const;

/** Results as a table of plain text, its columns lined up, and the notes below it. */
export function tableOf(results: readonly Result[]): string {
  const rows = [headings, ...results.map(row)];
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const notes = results.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []));
  return [...lines, '', ...notes].join('\n');
}
