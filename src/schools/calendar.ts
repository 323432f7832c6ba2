import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#kit';
import { londonInstant, zone } from '#say';
import {
  type Calendar,
  dayBegins,
  isCovered,
  isSchoolDay,
  isWorkingDay,
  plusDays,
} from './open-days.ts';

/**
 * How long something may take (docs/decisions/0025-working-days.md). `same-day` and `next-day` are for what
 * the school does for a child: today, or by the end of the next working day; what begins out of hours is
 * due by midday of the next working day. The rest count days after the one on which something began:
 * `working-days` Monday to Friday less bank holidays, holidays or not; `school-days` days the school is
 * open, and working days in a long holiday once its first two are over (none at all: today, if it counts);
 * `term-days` only days the school is open, however long that takes; `days` every day.
 */
export type Clock =
  | { readonly kind: 'now' }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'next-day' }
  | { readonly kind: 'school-days'; readonly days: number }
  | { readonly kind: 'term-days'; readonly days: number }
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'days'; readonly days: number };

/** When something started at `from` is due: a moment in UTC, by the school's own calendar. */
export function dueAt(clock: Clock, from: Instant, calendar: Calendar): Instant {
  if (clock.kind === 'now') return from;
  const start = Temporal.Instant.from(from);
  if (clock.kind === 'hours')
    return start.add({ hours: clock.hours }).toString({ fractionalSecondDigits: 3 });
  const today = start.toZonedDateTimeISO(zone).toPlainDate();
  if (clock.kind === 'same-day' || clock.kind === 'next-day')
    return dueByWorkingDay(clock.kind, { from, today, calendar });
  const day = dueDay(clock, today, calendar);
  const end = londonInstant(day.toString(), calendar.dayEnds);
  const late = londonInstant(day.toString(), '23:59:59.999');
  return end > from ? end : late;
}

type Day = Temporal.PlainDate;

/** True outside the hours of a working day, which begin at eight and end with the school’s day. */
export function isOutOfHours(at: Instant, calendar: Calendar): boolean {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  const date = today.toString();
  return (
    !isWorkingDay(today, calendar) ||
    at < londonInstant(date, dayBegins) ||
    at >= londonInstant(date, calendar.dayEnds)
  );
}

function dueByWorkingDay(
  kind: 'same-day' | 'next-day',
  is: { readonly from: Instant; readonly today: Day; readonly calendar: Calendar },
): Instant {
  const { from, today, calendar } = is;
  const next = plusDays(today, 1, { calendar, isOpen: isWorkingDay });
  if (isOutOfHours(from, calendar)) {
    const isEarly = from < londonInstant(today.toString(), dayBegins);
    const day = isEarly && isWorkingDay(today, calendar) ? today : next;
    return londonInstant(day.toString(), '12:00');
  }
  return londonInstant((kind === 'same-day' ? today : next).toString(), calendar.dayEnds);
}

const isSchoolClockDay = (date: Day, calendar: Calendar): boolean =>
  isSchoolDay(date, calendar) || isCovered(date, calendar);

function dueDay(
  clock: Extract<Clock, { readonly days: number }>,
  today: Day,
  calendar: Calendar,
): Day {
  const plus = (days: number, isOpen: typeof isWorkingDay): Day =>
    plusDays(today, days, { calendar, isOpen });
  switch (clock.kind) {
    case 'days':
      return today.add({ days: clock.days });
    case 'school-days':
      if (clock.days === 0 && !isSchoolClockDay(today, calendar)) return plus(1, isSchoolClockDay);
      return plus(clock.days, isSchoolClockDay);
    case 'term-days':
      return plus(clock.days, isSchoolDay);
    case 'working-days':
      return plus(clock.days, isWorkingDay);
  }
}
