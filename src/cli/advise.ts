import { type Advice, advise } from '#guidance';
import { readQuestions } from './advise-input.ts';
import type { Command, CommandIo } from './command.ts';

/**
 * `advise`: reads one object `{ facts, referralProfile }` or an array of them, and prints one result or an
 * array in the same order. Bad input: exit status 2, one line for each fault, nothing on standard output.
 */
export const adviseCommand: Command = {
  summary: 'what the guidance says of the facts on standard input, in JSON',
  run: adviseOnInput,
};

async function adviseOnInput(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) return refuse(io, ['advise takes no arguments: it reads standard input']);
  const input = readQuestions(await io.read());
  if (!input.ok) return refuse(io, input.faults);
  const results = input.questions.map(({ facts, profile }) => advise(facts, profile));
  io.print(`${input.single ? inFull(results) : onePerLine(results)}\n`);
  return 0;
}

function refuse(io: CommandIo, faults: readonly string[]): number {
  for (const fault of faults) io.complain(fault);
  return 2;
}

function inFull([only]: readonly Advice[]): string {
  return JSON.stringify(only, null, 2);
}

function onePerLine(results: readonly Advice[]): string {
  return results.length === 0
    ? '[]'
    : `[\n${results.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
}
