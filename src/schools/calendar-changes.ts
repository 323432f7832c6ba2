import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '#kit';
import { bankHolidays } from './bank-holidays.ts';
import { type Clock, dueAt } from './calendar.ts';
import { londonInstant, londonParts, sayDate, sayTime } from '#say';
import { type Calendar, isCovered, isSchoolDay, isWorkingDay } from './open-days.ts';
import { nationWords, saySpan } from './read-calendar.ts';

const added = (what: string, before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => `${what} added: ${one}.`),
  ...before.filter((one) => !after.includes(one)).map((one) => `${what} taken out: ${one}.`),
];

/** What differs between two calendars, in sentences; empty when nothing does. */
export function calendarChanges(before: Calendar, after: Calendar): readonly string[] {
  const [was, is] = [before.bankHolidays, after.bankHolidays];
  const days = (all: readonly PlainDate[]): readonly string[] => all.map((day) => sayDate(day));
  return [
    ...added('Term', before.terms.map(saySpan), after.terms.map(saySpan)),
    ...added('Closed', before.closed.map(saySpan), after.closed.map(saySpan)),
    ...added('Extra bank holiday', days(was.proclaimed), days(is.proclaimed)),
    ...(was.of === is.of
      ? []
      : [`Bank holidays of ${nationWords[is.of]}. They were those of ${nationWords[was.of]}.`]),
    ...(before.dayEnds === after.dayEnds
      ? []
      : [`The school day ends at ${sayTime(after.dayEnds)}. It was ${sayTime(before.dayEnds)}.`]),
  ];
}

/** What is odd about a calendar and may still be meant, in sentences. `today` is a date in London. */
export function calendarNotes(calendar: Calendar, today: PlainDate): readonly string[] {
  const { terms, closed, bankHolidays: kept } = calendar;
  const ends = terms.at(-1)?.to ?? '';
  const soon = Temporal.PlainDate.from(today).add({ months: 3 }).toString();
  const inTerm = (day: PlainDate): boolean =>
    terms.some(({ from, to }) => from <= day && day <= to);
  const outside = closed.filter(({ from, to }) => !inTerm(from) && !inTerm(to));
  const already = kept.proclaimed.filter((day) =>
    bankHolidays(kept.of, Number(day.slice(0, 4))).includes(day),
  );
  return [
    ...(ends < soon
      ? [
          `No term is known after ${sayDate(ends)}. What runs on school days then runs on working days.`,
        ]
      : []),
    ...outside.map((span) => `${saySpan(span)} is outside every term, so it changes nothing.`),
    ...already.map((day) => `${sayDate(day)} is known as a bank holiday already.`),
  ];
}

const samples: readonly { readonly words: string; readonly clock: Clock }[] = [
  { words: 'Due the same day, such as taking advice', clock: { kind: 'same-day' } },
  { words: 'Due within a working day, such as telling parents', clock: { kind: 'next-day' } },
  { words: 'A plan for support: five working days', clock: { kind: 'working-days', days: 5 } },
  {
    words: 'The first meeting at the latest: one school day',
    clock: { kind: 'school-days', days: 1 },
  },
  { words: 'A plan looked at again: ten school days', clock: { kind: 'school-days', days: 10 } },
];

/** When a duty with this clock would be due, under each of two calendars. */
export interface Effect {
  readonly words: string;
  readonly before: Instant;
  readonly after: Instant;
}

/** What a change of calendar does to duties that begin at a moment. */
export function calendarEffects(
  { before, after }: { readonly before: Calendar; readonly after: Calendar },
  from: Instant,
): readonly Effect[] {
  return samples.map(({ words, clock }) => ({
    words,
    before: dueAt(clock, from, before),
    after: dueAt(clock, from, after),
  }));
}

const furthest = 400;

/** Ten in the morning of the last school day before the next long holiday; null when none is near. */
export function lastDayBeforeHoliday(now: Instant, calendar: Calendar): Instant | null {
  let last: PlainDate | null = null;
  let date = Temporal.PlainDate.from(londonParts(now).date);
  for (let step = 0; step < furthest; step += 1, date = date.add({ days: 1 })) {
    if (isSchoolDay(date, calendar)) last = date.toString();
    else if (last && isWorkingDay(date, calendar) && isCovered(date, calendar))
      return londonInstant(last, '10:00');
  }
  return null;
}
