import { isPlainDate, type PlainDate } from '#kit';

/** A first and a last day; one day has the same for both. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|tue|wed|thu|fri|sat|sun)\b/g;

const iso = (year: string, month: number, day: string): PlainDate | null => {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
};

/**
 * A date as people type it: "2 September 2026", "Wed 2nd Sep 2026", "2/9/2026", "2026-09-02". Day comes
 * before month. Without a year the one given is taken. Null when it is no date that exists.
 */
export function readDate(typed: string, yearIfNone?: string): PlainDate | null {
  const text = typed
    .toLowerCase()
    .replaceAll(weekdays, ' ')
    .replaceAll(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replaceAll(/[,\s]+/g, ' ')
    .trim();
  if (isPlainDate(text)) return text;
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  if (numbers) return iso(numbers[3] ?? '', Number(numbers[2]), numbers[1] ?? '');
  const words = /^(\d{1,2}) ([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(text);
  const year = words?.[3] ?? yearIfNone;
  const month = months.indexOf(words?.[2]?.slice(0, 3) ?? '') + 1;
  return words && year && month > 0 ? iso(year, month, words[1] ?? '') : null;
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

/** A time of day as people type it ("4:30pm", "16.30", "4 pm") as HH:MM; null when it is none. */
export function readTime(typed: string): string | null {
  if (/^(midday|noon)$/i.test(typed.trim())) return '12:00';
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(typed.trim().toLowerCase());
  if (!found || (found[2] === undefined && found[3] === undefined)) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (found[3] && (hour < 1 || hour > 12)) return null;
  const of24 = found[3] ? (hour % 12) + (found[3] === 'pm' ? 12 : 0) : hour;
  const text = `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return of24 < 24 && minute < 60 ? text : null;
}
