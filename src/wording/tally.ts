import type { Suggestion } from './review.ts';

/** How often each term was found, by its id: all that may be counted, and nothing of who or what text. */
export function tally(suggestions: readonly Suggestion[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { term } of suggestions) counts.set(term, (counts.get(term) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
