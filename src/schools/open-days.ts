import type { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#kit';
import { bankHolidays } from './bank-holidays.ts';
import type { School } from './school.ts';

/** When a school is open: its terms, the days in them on which it is closed, and bank holidays. */
export type Calendar = School['calendar'];

type Day = Temporal.PlainDate;

/**
 * A closure of more than `week` working days in a row is a holiday in which somebody has to be there for
 * the school: its clocks wait for `grace` working days and then run on working days. A half term of one
 * week is not such a closure.
 */
export const longClosure = { week: 5, grace: 2 } as const;

/** When the hours of a working day begin: what comes earlier came out of hours. Ours; no guidance names a time. */
export const dayBegins = '08:00';

const within = (date: PlainDate, spans: readonly { from: PlainDate; to: PlainDate }[]): boolean =>
  spans.some((span) => span.from <= date && date <= span.to);

/** Monday to Friday. */
export function isWeekday(date: Day): boolean {
  return date.dayOfWeek <= 5;
}

/** A day that agencies and the school’s own duties count, the school open or not: no weekend, no bank holiday. */
export function isWorkingDay(date: Day, calendar: Calendar): boolean {
  const { of, proclaimed } = calendar.bankHolidays;
  const day = date.toString();
  return isWeekday(date) && !bankHolidays(of, date.year).includes(day) && !proclaimed.includes(day);
}

/** A day on which the school is open. Outside the terms that are known it is not. */
export function isSchoolDay(date: Day, calendar: Calendar): boolean {
  const day = date.toString();
  return (
    within(day, calendar.terms) && !within(day, calendar.closed) && isWorkingDay(date, calendar)
  );
}

/** How many working days in a row, the school is closed next to this day on one side. */
function closedBeside(date: Day, step: 1 | -1, calendar: Calendar): number {
  let count = 0;
  for (let day = date.add({ days: step }); count <= longClosure.week; day = day.add({ days: step }))
    if (isWorkingDay(day, calendar)) {
      if (isSchoolDay(day, calendar)) return count;
      count += 1;
    }
  return count;
}

/** A working day late enough in a long closure that whoever is there for the school acts on it. */
export function isCovered(date: Day, calendar: Calendar): boolean {
  if (!isWorkingDay(date, calendar) || isSchoolDay(date, calendar)) return false;
  const before = closedBeside(date, -1, calendar);
  if (before < longClosure.grace) return false;
  return before + 1 + closedBeside(date, 1, calendar) > longClosure.week;
}

/** The longest stretch searched for an open day before a calendar with no terms left gives up. */
const furthestDays = 400;

/**
 * The date on which the last of so many open days after this one falls. Where too few are found, what is
 * left is counted in weekdays after the last of them, so that more time is never due sooner.
 */
export function plusDays(
  from: Day,
  days: number,
  { calendar, isOpen }: { readonly calendar: Calendar; readonly isOpen: typeof isWorkingDay },
): Day {
  let found = from;
  let left = days;
  for (let step = 1; left > 0 && step <= furthestDays; step += 1) {
    const date = from.add({ days: step });
    if (!isOpen(date, calendar)) continue;
    found = date;
    left -= 1;
  }
  return left === 0 ? found : plusDays(found, left, { calendar, isOpen: isWeekday });
}
