import { cite, inText } from '#sources';
import { classificationSteps } from './classify.ts';
import { classWords, subtypeWords } from './classes.ts';
import { type Condition } from './conditions.ts';
import { factsReadBy } from './reads.ts';
import { decisionWords } from './decisions.ts';
import { guidanceEdition } from './edition.ts';
import { type FactName, type FactValue, factNames, factValues } from './facts.ts';
import { markdownTable } from './markdown-table.ts';
import { inOneSentence, render } from './render.ts';
import type { ClassStepShape, RuleShape, Term } from './rule-shape.ts';
import { rules } from './rules.ts';
import { type Sentence } from './sentences.ts';
import { waysOf } from './ways.ts';
import { ruleInEnglish } from './why.ts';

/** The decision-table pages, by the name of their file, as Markdown made from the definitions. */
export function decisionTablePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage()],
    ['classification.md', classificationPage()],
    ...rules.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]),
  ]);
}

const made =
  'Made from the definitions by `npm run -s safelight -- decision-tables --write`; a test fails when it is out of date.';

function indexPage(): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    `\`${rule.decision}\``,
    rule.basis,
    rule.title,
  ]);
  return page([
    '# The rules as decision tables',
    `${guidanceEdition.title}. ${made}`,
    'Every rule that holds is engaged; the decision is the most urgent of theirs. The software never decides: a person does, and gives reasons. A fact that is not known is never read as “no”.',
    markdownTable(['rule', 'decision', 'basis', 'what it is about'], rows),
    'The class of an incident is worked out by the [classification](classification.md).',
  ]);
}

function rulePage(rule: RuleShape): string {
  return page([
    `# ${rule.title}`,
    `Rule \`${rule.id}\`: ${decisionWords[rule.decision].title.toLowerCase()} (\`${rule.decision}\`). Basis: ${rule.basis}. ${made}`,
    ruleInEnglish(rule),
    '## When it holds',
    ...whenSection(rule),
    ...(rule.neverWhere.length === 0
      ? []
      : ['## Where it never does', ...rule.neverWhere.flatMap(termTable)]),
    '## What it rests on',
    rule.cites.map(citationLine).join('\n'),
  ]);
}

function whenSection({ when }: RuleShape): readonly string[] {
  if (when.kind !== 'class') return tableOf(when);
  const steps = classificationSteps.filter((step) => step.class === when.is);
  return [
    'These steps of the [classification](classification.md) give the class, where no earlier step does:',
    ...steps.flatMap((step) => [`### ${classTitle(step)}`, ...tableOf(step.when)]),
  ];
}

function termTable(where: Term): readonly string[] {
  return [`Where ${where.name}:`, ...tableOf(where.of)];
}

function classificationPage(): string {
  return page([
    '# The classification',
    `The first step that holds gives the class. It never sets the decision to refer. ${made}`,
    ...classificationSteps.flatMap((step, at) => [
      `## ${at + 1}. ${classTitle(step)}`,
      ...(at === classificationSteps.length - 1 ? ['Otherwise.'] : stepTable(step)),
      step.cites.map(citationLine).join('\n'),
    ]),
  ]);
}

function stepTable(step: ClassStepShape): readonly string[] {
  return [`When ${inOneSentence(render(step.when))}.`, ...tableOf(step.when)];
}

function classTitle(step: ClassStepShape): string {
  const label = classWords[step.class].label;
  return step.subtype ? `${label}: ${subtypeWords[step.subtype].label.toLowerCase()}` : label;
}

function citationLine(sentence: Sentence): string {
  return `- \`${sentence.id}\`: ${sentence.says} _${inText(cite(sentence))}_`;
}

/** A condition as a table of the ways in which it holds: one row for each, one column for each fact it reads. */
function tableOf(condition: Condition): readonly string[] {
  const rows = waysOf(condition);
  const read = factsReadBy(condition);
  const columns = factNames.filter((name) => read.includes(name));
  if (columns.length === 0) {
    return [rows.flatMap(({ besides }) => besides.map((one) => `- ${one}`)).join('\n')];
  }
  const hasBesides = rows.some(({ besides }) => besides.length > 0);
  const head = [...columns.map((name) => `\`${name}\``), ...(hasBesides ? ['and besides'] : [])];
  const cells = rows.map((row) => [
    ...columns.map((name) => valuesCell(name, row.facts.get(name))),
    ...(hasBesides ? [row.besides.join('; ') || 'any'] : []),
  ]);
  return [markdownTable(head, cells)];
}

function valuesCell(name: FactName, values: readonly FactValue[] | undefined): string {
  if (!values || values.length === factValues(name).length) return 'any';
  const years = values.filter((value) => typeof value === 'number');
  const words = values.filter((value) => typeof value !== 'number');
  const span =
    years.length > 2 ? [`${years[0] ?? ''} to ${years.at(-1) ?? ''}`] : years.map(String);
  return [...span, ...words].map((one) => `\`${one}\``).join(' ');
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
