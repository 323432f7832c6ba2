import { numbersIn } from './numbers.ts';
import { addRun, newRuns } from './runs.ts';
import { scrambledIn } from './scrambled.ts';
import type { Stretch } from './stretch.ts';

/**
 * Letters, digits and marks that are no language, and numbers that are the inside of a file. The text
 * is read once for both: what is scrambled first, then the numbers, each in order; they may overlap.
 */
export function codesIn(codes: ArrayLike<number>): readonly Stretch[] {
  const into = newRuns();
  const scrambled = scrambledIn(codes, (piece, kind) => {
    addRun(into, codes, { piece, kind });
  });
  return [...scrambled, ...numbersIn(codes, into.runs)];
}
