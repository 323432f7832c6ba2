import type { PlainDate } from '#kit';
import { readDate } from '#say';

/** A first and a last day; one day has the same for both. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * A line that names one day, or a first and a last: "2 September 2026 to 18 December 2026". Null when it
 * names none. A name before a colon is left out; a first day without a year takes that of the last.
 */
export function readSpan(line: string): Span | null {
  const dates = line.replace(/^[^:\d]*:/, '').split(/\s+(?:to|until|till|[-–—])\s+|\s*[–—]\s*/i);
  const [first = '', last] = dates;
  if (dates.length > 2) return null;
  const to = readDate(last ?? first);
  const from = last === undefined ? to : readDate(first, to?.slice(0, 4));
  return from && to ? { from, to } : null;
}

/** The lines of a text that say something, each with its number from 1. */
export function linesOf(
  text: string,
): readonly { readonly number: number; readonly line: string }[] {
  return text
    .split(/\r?\n/)
    .map((line, place) => ({ number: place + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');
}
