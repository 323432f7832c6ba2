import { z } from 'zod';
import type { Suggestion } from './review.ts';

const counts = z.record(z.string().max(60), z.int().min(0));

/** How often each term was pointed out on a day, and how often its better words were taken. Nothing else may be kept. */
export const totalsSchema = z.strictObject({ shown: counts, taken: counts });
export type Totals = Readonly<z.infer<typeof totalsSchema>>;

export const noTotals: Totals = { shown: {}, taken: {} };

/** How often each term was found, by its id: all that may be counted, and nothing of who or what text. */
export function tally(
  suggestions: readonly Pick<Suggestion, 'term'>[],
): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const { term } of suggestions) found.set(term, (found.get(term) ?? 0) + 1);
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Counts = Readonly<Record<string, number>>;

function plus(one: Counts, other: Counts): Counts {
  const terms = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(terms.map((term) => [term, (one[term] ?? 0) + (other[term] ?? 0)]));
}

/** Two totals as one. */
export function addTotals(one: Totals, other: Totals): Totals {
  return { shown: plus(one.shown, other.shown), taken: plus(one.taken, other.taken) };
}
