import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#kit';
import { londonInstant, zone } from './london.ts';
import { type Calendar, isCovered, isSchoolDay, isWorkingDay, plusDays } from './open-days.ts';

/**
 * How long something may take, in days of four kinds (docs/decisions/0011-clocks.md):
 * `school-days` are days the school is open, and working days in a long holiday once its first two are
 * over; `term-days` only days the school is open, however long that takes; `working-days` Monday to
 * Friday less bank holidays, holidays or not, as agencies count; `days` every day.
 */
export type Clock =
  | { readonly kind: 'now' }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'same-day' }
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
  const day = dueDay(clock, today, calendar);
  const end = londonInstant(day.toString(), calendar.dayEnds);
  const late = londonInstant(day.toString(), '23:59:59.999');
  return end > from ? end : late;
}

type Day = Temporal.PlainDate;

const isSchoolClockDay = (date: Day, calendar: Calendar): boolean =>
  isSchoolDay(date, calendar) || isCovered(date, calendar);

function dueDay(
  clock: Exclude<Clock, { kind: 'now' | 'hours' }>,
  today: Day,
  calendar: Calendar,
): Day {
  const plus = (days: number, isOpen: typeof isWorkingDay): Day =>
    plusDays(today, days, { calendar, isOpen });
  switch (clock.kind) {
    case 'same-day':
      return isSchoolClockDay(today, calendar) ? today : plus(1, isSchoolClockDay);
    case 'days':
      return today.add({ days: clock.days });
    case 'school-days':
      return plus(clock.days, isSchoolClockDay);
    case 'term-days':
      return plus(clock.days, isSchoolDay);
    case 'working-days':
      return plus(clock.days, isWorkingDay);
  }
}
