import { type FieldError, isPlainDate, type PlainDate, monthNames } from '#kit';
import { listOf } from './phrases.ts';

/** A date in three boxes, as people type it. */
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What cannot be read: what to say, and the boxes to mend, the first of them first. */
export interface Unread {
  readonly says: string;
  readonly boxes: NonNullable<FieldError['boxes']>;
}

const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());
const weekdays = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|tue|wed|thu|fri|sat|sun)\b/g;
const two = (number: number): string => String(number).padStart(2, '0');

/** A day as people type it: 2, 02, 2nd. */
function readDay(typed: string): number | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(typed)?.[1]);
  return day >= 1 && day <= 31 ? day : null;
}

/** A month as people type it: 9, 09, sep, Sept., September. */
function readMonth(typed: string): number | null {
  const named = /^[a-z]{3,9}\.?$/.test(typed) ? months.indexOf(typed.slice(0, 3)) + 1 : 0;
  const month = named || Number(/^\d{1,2}$/.exec(typed)?.[0]);
  return month >= 1 && month <= 12 ? month : null;
}

/** A year as people type it: 2026 or 26. Nothing that is typed lies outside these three centuries. */
function readYear(typed: string): number | null {
  const year = /^\d\d$/.test(typed) ? `20${typed}` : typed;
  return /^(19|20|21)\d\d$/.test(year) ? Number(year) : null;
}

const tidy = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
const tidied = ({ day, month, year }: DateBoxes): DateBoxes => ({
  day: tidy(day),
  month: tidy(month),
  year: tidy(year),
});

interface Three {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const readThree = ({ day, month, year }: DateBoxes): Three => ({
  day: readDay(day),
  month: readMonth(month),
  year: readYear(year),
});

function dateOf({ day, month, year }: Three): PlainDate | null {
  if (day === null || month === null || year === null) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : null;
}

const names = ['day', 'month', 'year'] as const;
const wants: Readonly<Record<keyof DateBoxes, string>> = {
  day: 'Give the day as a number from 1 to 31',
  month: 'Give the month as a number from 1 to 12, or by its name',
  year: 'Give the year in four figures, such as 2026',
};

function whatIsWrong(typed: DateBoxes, read: Three): Unread {
  const empty = names.filter((name) => typed[name] === '');
  const strange = names.filter((name) => typed[name] !== '' && read[name] === null);
  const missing = empty.map((name) => `the ${name}`);
  const says = [
    ...(empty.length > 0 ? [`Give ${listOf(missing)}`] : []),
    ...strange.map((name) => wants[name]),
  ];
  if (says.length > 0)
    return {
      says: says.join('. '),
      boxes: names.filter((name) => empty.includes(name) || strange.includes(name)),
    };
  const { day, month, year } = read;
  const named = `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
  return { says: `There is no ${named}. Check the day and the month`, boxes: ['day', 'month'] };
}

/** Reads a date typed in three boxes, or the whole of it in the first. Says which boxes to mend, and how. */
export function readDateBoxes(typed: DateBoxes): { readonly date: PlainDate } | Unread {
  const boxes = tidied(typed);
  const read = readThree(boxes);
  const whole = boxes.month === '' && boxes.year === '' ? readDate(boxes.day) : null;
  const date = whole ?? dateOf(read);
  return date ? { date } : whatIsWrong(boxes, read);
}

/** A date as it is typed in three boxes, so that it can be changed; nothing for none. */
export function dateBoxes(date: PlainDate | null): DateBoxes {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/**
 * A date as people type it: "2 September 2026", "Wed 2nd Sep 2026", "2/9/2026", "2026-09-02". Day comes
 * before month. Without a year the one given is taken. Null when it is no date that exists.
 */
export function readDate(typed: string, yearIfNone?: string): PlainDate | null {
  const text = tidy(typed)
    .replaceAll(weekdays, ' ')
    .replaceAll(/[,\s]+/g, ' ')
    .trim();
  if (isPlainDate(text)) return text;
  const found =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(text) ??
    /^(\d{1,2}(?:st|nd|rd|th)?) ([a-z]{3,9}\.?)(?: (\d{2}|\d{4}))?$/.exec(text);
  const [, day = '', month = '', year = yearIfNone ?? ''] = found ?? [];
  return dateOf(readThree({ day, month, year }));
}
