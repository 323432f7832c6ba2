import type { FormerName } from '#cases';
import { foldName } from '#names';
import { type Instant } from '#kit';

/** Somebody's name with the names before it, as far as they are known. */
interface Named {
  readonly name: string;
  readonly formerly?: readonly FormerName[] | undefined;
}

/**
 * The names somebody had before, the oldest first, once they are written as `given`. A name that is only
 * spelled otherwise (an accent, an apostrophe, capitals) has not changed.
 */
export function formerNames(
  before: Named | null,
  given: Named,
  at: Instant,
): readonly FormerName[] {
  const known = [...(before?.formerly ?? []), ...(given.formerly ?? [])];
  const isChanged = before !== null && foldName(before.name) !== foldName(given.name);
  const all = isChanged ? [...known, { name: before.name, until: at }] : known;
  const once = new Map(all.map((one) => [`${one.until} ${one.name}`, one]));
  return [...once.values()].toSorted((one, other) => one.until.localeCompare(other.until));
}
