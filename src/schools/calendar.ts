import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '#kit';
import { bankHolidays } from './bank-holidays.ts';
import type { School } from './school.ts';

export type Calendar = School['calendar'];

/**
 * How long something may take. School clocks count days the school is open; agency clocks count
 * Monday to Friday less bank holidays, and run through school holidays (procedure.md 12.5).
 */
export type Clock =
  | { readonly kind: 'now' }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'school-days'; readonly days: number }
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'days'; readonly days: number };

const zone = 'Europe/London';

/** The moment a London wall-clock date and time name (HH:MM, or finer); the earlier one when clocks go back. */
export function londonInstant(date: PlainDate, time: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** A moment as London wall-clock date and time (HH:MM). */
export function londonParts(at: Instant): { readonly date: PlainDate; readonly time: string } {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

const within = (date: PlainDate, spans: readonly { from: PlainDate; to: PlainDate }[]): boolean =>
  spans.some((span) => span.from <= date && date <= span.to);

const isWeekday = (date: Temporal.PlainDate): boolean => date.dayOfWeek <= 5;

function isWorkingDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const { of, proclaimed } = calendar.bankHolidays;
  const day = date.toString();
  return isWeekday(date) && !bankHolidays(of, date.year).includes(day) && !proclaimed.includes(day);
}

function isSchoolDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const day = date.toString();
  return (
    isWorkingDay(date, calendar) && within(day, calendar.terms) && !within(day, calendar.closed)
  );
}

/** The longest stretch searched for an open day before a calendar with no terms left gives up. */
const furthestDays = 400;

function plusOpenDays(
  from: Temporal.PlainDate,
  days: number,
  isOpen: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let date = from;
  let left = days;
  for (let step = 0; left > 0 && step < furthestDays; step += 1) {
    date = date.add({ days: 1 });
    if (isOpen(date)) left -= 1;
  }
  return left === 0 ? date : plusOpenDays(from, days, isWeekday);
}

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

function dueDay(
  clock: Exclude<Clock, { kind: 'now' | 'hours' }>,
  today: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate {
  switch (clock.kind) {
    case 'same-day':
      return isSchoolDay(today, calendar)
        ? today
        : plusOpenDays(today, 1, (date) => isSchoolDay(date, calendar));
    case 'days':
      return today.add({ days: clock.days });
    case 'school-days':
      return plusOpenDays(today, clock.days, (date) => isSchoolDay(date, calendar));
    case 'working-days':
      return plusOpenDays(today, clock.days, (date) => isWorkingDay(date, calendar));
  }
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function sayTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${shown}${half}` : `${shown}:${String(minute).padStart(2, '0')}${half}`;
}

/**
 * A moment in words a person uses, seen from now: "3:40pm today", "9am tomorrow", "8:41am on Monday 2 November".
 */
export function sayWhen(at: Instant, now: Instant): string {
  const then = londonParts(at);
  const date = Temporal.PlainDate.from(then.date);
  const days = Temporal.PlainDate.from(londonParts(now).date).until(date).days;
  const near = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }[days];
  if (near) return `${sayTime(then.time)} ${near}`;
  const year = londonParts(now).date.slice(0, 4) === then.date.slice(0, 4) ? '' : ` ${date.year}`;
  const day = `${dayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]}${year}`;
  return `${sayTime(then.time)} on ${day}`;
}
