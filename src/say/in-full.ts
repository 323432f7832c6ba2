import type { Instant } from '#kit';
import { sayInFull } from './say-when.ts';

const said = new Map<Instant, string>();
const mostSaid = 10_000;

/**
 * A moment written in full for the record: "2 November 2026, 2:05pm". Remembered, for every opening
 * of a case says the same moments again, and finding the London time is most of the work.
 */
export function inFull(at: Instant): string {
  const known = said.get(at);
  if (known !== undefined) return known;
  const words = sayInFull(at);
  const [oldest] = said.size < mostSaid ? [] : said.keys();
  if (oldest !== undefined) said.delete(oldest);
  said.set(at, words);
  return words;
}
