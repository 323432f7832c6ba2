import { readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts them for programs on every machine that Node runs on. */
const ticks = 100;

/**
 * The processor seconds, user and system, that this process took so far and every child of it that has
 * ended and been waited for, with the children of those. Null where the system does not say (no `/proc`).
 * Of a browser it is all but what had not ended when the browser did.
 */
export function processorSeconds(): number | null {
  let stat: string;
  try {
    stat = readFileSync('/proc/self/stat', 'utf8');
  } catch {
    return null;
  }
  // After the name, which may hold anything, in brackets: the state is the third field of proc(5), these 14 to 17.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
}

/** What a whole run of the tests should stay under, in processor minutes; CONTRIBUTING says why. */
export const goal = 20;

/** Says what a run took, as its last line; nothing where the system does not say. */
export function sayCost(seconds: number | null): string | null {
  if (seconds === null) return null;
  const minutes = seconds / 60;
  const over = minutes > goal ? `, more than the ${goal} that they should stay under` : '';
  return `The tests took ${minutes.toFixed(1)} processor-minutes${over}.`;
}
