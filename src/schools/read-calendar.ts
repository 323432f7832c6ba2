import type { FieldError, PlainDate } from '#kit';
import { type Calendar } from './open-days.ts';
import { sayDate, sayTime, readDate, readTime } from '#say';
import type { School } from './school.ts';
import { linesOf, readSpan, type Span } from './typed-spans.ts';

/** A calendar as somebody types it: a term, a closure or a day on each line. */
export interface TypedCalendar {
  readonly terms: string;
  readonly closed: string;
  readonly proclaimed: string;
  readonly nation: string;
  readonly dayEnds: string;
}

export const nationWords: Readonly<Record<School['nation'], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const isNation = (text: string): text is School['nation'] => Object.hasOwn(nationWords, text);

/** A calendar to go on with, or what is wrong with each box. */
export type ReadCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

interface Read<T> {
  readonly found: readonly T[];
  readonly errors: readonly FieldError[];
}

const plausible = (date: PlainDate): boolean => date >= '2000' && date < '2100';
const daysIn = ({ from, to }: Span): number =>
  (Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000 + 1;

/** No term and no closure is longer than this: a longer one is a slip in a year. */
const longestSpan = 200;

function wrongWith(line: string, span: Span | null): string | null {
  if (!span) return `cannot be read: “${line}”. Write it like 2 September 2026 to 18 December 2026`;
  if (!plausible(span.from) || !plausible(span.to))
    return `has a year that cannot be meant: “${line}”`;
  if (span.to < span.from) return `ends before it begins: “${line}”`;
  if (daysIn(span) > longestSpan)
    return `is longer than ${longestSpan} days: “${line}”. Check the years`;
  return null;
}

function readSpans(field: string, text: string): Read<Span> {
  const lines = linesOf(text).map((one) => ({ ...one, span: readSpan(one.line) }));
  const errors = lines.flatMap(({ number, line, span }) => {
    const wrong = wrongWith(line, span);
    return wrong ? [{ field, message: `Line ${number} ${wrong}` }] : [];
  });
  const found = lines
    .flatMap(({ span }) => span ?? [])
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { found, errors: errors.length > 0 ? errors : overlaps(field, found) };
}

function overlaps(field: string, spans: readonly Span[]): readonly FieldError[] {
  return spans.flatMap((span, place) => {
    const before = spans[place - 1];
    if (!before || span.from > before.to) return [];
    const message = `${saySpan(before)} and ${saySpan(span)} overlap`;
    return [{ field, message }];
  });
}

function readDays(field: string, text: string): Read<PlainDate> {
  const lines = linesOf(text).map((one) => ({ ...one, date: readDate(one.line) }));
  const errors = lines.flatMap(({ number, line, date }) =>
    date && plausible(date)
      ? []
      : [{ field, message: `Line ${number} cannot be read: “${line}”. Write it like 8 May 2026` }],
  );
  return { found: [...new Set(lines.flatMap(({ date }) => date ?? []))].toSorted(), errors };
}

/** No school day ends outside these hours; so 4:30 is the afternoon. */
const isSchoolDay = (time: string): boolean => time >= '09:00' && time < '21:00';

const endOfDay = (says: string, { dayEnds }: TypedCalendar): string =>
  dayEnds.trim() === '' ? 'Enter the time the school day ends, such as 4:30pm' : says;

/** Reads a calendar as typed. Errors say which line of which box, and what to write instead. */
export function readCalendar(typed: TypedCalendar): ReadCalendar {
  const terms = readSpans('terms', typed.terms);
  const closed = readSpans('closed', typed.closed);
  const proclaimed = readDays('proclaimed', typed.proclaimed);
  const dayEnds = readTime(typed.dayEnds, isSchoolDay);
  const errors = [
    ...(linesOf(typed.terms).length === 0
      ? [{ field: 'terms', message: 'Enter at least one term' }]
      : terms.errors),
    ...closed.errors,
    ...proclaimed.errors,
    ...(isNation(typed.nation) ? [] : [{ field: 'nation', message: 'Choose a nation' }]),
    ...('time' in dayEnds ? [] : [{ field: 'dayEnds', message: endOfDay(dayEnds.says, typed) }]),
  ];
  if (errors.length > 0 || !isNation(typed.nation) || !('time' in dayEnds))
    return { ok: false, errors };
  const bankHolidays = { of: typed.nation, proclaimed: [...proclaimed.found] };
  const calendar = {
    terms: [...terms.found],
    closed: [...closed.found],
    bankHolidays,
    dayEnds: dayEnds.time,
  };
  return { ok: true, calendar };
}

/** A span as a line: "2 September 2026 to 18 December 2026", or one day. */
export function saySpan({ from, to }: Span): string {
  return from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`;
}

/** A calendar as it is typed, so that it can be changed; read again it is the same calendar. */
export function typedCalendar(calendar: Calendar): TypedCalendar {
  return {
    terms: calendar.terms.map(saySpan).join('\n'),
    closed: calendar.closed.map(saySpan).join('\n'),
    proclaimed: calendar.bankHolidays.proclaimed.map((day) => sayDate(day)).join('\n'),
    nation: calendar.bankHolidays.of,
    dayEnds: sayTime(calendar.dayEnds),
  };
}
