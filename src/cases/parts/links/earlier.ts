import type { Repeat } from './state.ts';

/** The answer about earlier incidents that follows from the cases a reader may know of; null where there are none. */
export function earlierKnown(repeats: readonly Repeat[]): 'one' | 'two-or-more' | null {
  const most = Math.max(0, ...repeats.map(({ earlier }) => earlier.length));
  if (most === 0) return null;
  return most === 1 ? 'one' : 'two-or-more';
}
