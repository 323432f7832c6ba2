import type { Instant, PlainDate } from '#kit';
import { type Calendar, dueAt } from '#schools';
import { londonInstant, londonParts } from '#say';
import type { Beginning, Story, Wait } from './story.ts';

const minute = 60_000;

const dayAfter = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T12:00:00.000Z`) + days * 24 * 60 * minute)
    .toISOString()
    .slice(0, 10);

/** A moment so many minutes later; earlier when negative. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * minute).toISOString();
}

/** The date so many school days after this one. */
export function schoolDaysAfter(date: PlainDate, days: number, calendar: Calendar): PlainDate {
  const noon = londonInstant(date, '12:00');
  return londonParts(dueAt({ kind: 'term-days', days }, noon, calendar)).date;
}

/** True when the school is open on this date; beyond the terms it knows, from Monday to Friday. */
export function isSchoolDay(date: PlainDate, calendar: Calendar): boolean {
  return schoolDaysAfter(dayAfter(date, -1), 1, calendar) === date;
}

/** The date so many school days before this one. */
export function schoolDaysBefore(date: PlainDate, days: number, calendar: Calendar): PlainDate {
  let day = date;
  for (let left = days; left > 0; left -= 1)
    do day = dayAfter(day, -1);
    while (!isSchoolDay(day, calendar));
  return day;
}

/** The oldest story begins well within this many days. */
const furthestDays = 150;

/** The calendar, or one of plain weekdays where a story would begin before the first term it knows. */
function reachingBack(calendar: Calendar, now: Instant): Calendar {
  const earliest = minutesAfter(now, -furthestDays * 24 * 60).slice(0, 10);
  const known = calendar.terms.some(({ from }) => from <= earliest);
  return known ? calendar : { ...calendar, terms: [] };
}

const schoolBegins = '08:35';
const schoolEmpties = '15:50';

/** So many minutes before school was last open: before now in school hours, else before the last afternoon. */
function lately(minutesAgo: number, now: Instant, calendar: Calendar): Instant {
  const { date, time } = londonParts(now);
  const open = isSchoolDay(date, calendar);
  const began = minutesAfter(now, -minutesAgo);
  const inHours = londonParts(began).date === date && londonParts(began).time >= schoolBegins;
  if (open && inHours && time <= calendar.dayEnds) return began;
  const day = open && time > calendar.dayEnds ? date : schoolDaysBefore(date, 1, calendar);
  return minutesAfter(londonInstant(day, schoolEmpties), -minutesAgo);
}

function beginning(began: Beginning, now: Instant, calendar: Calendar): Instant {
  if ('minutesAgo' in began) return lately(began.minutesAgo, now, calendar);
  const day = schoolDaysBefore(londonParts(now).date, began.schoolDaysAgo, calendar);
  return londonInstant(day, began.at);
}

function later(from: Instant, wait: Wait, calendar: Calendar): Instant {
  if ('minutes' in wait) return minutesAfter(from, wait.minutes);
  const day = schoolDaysAfter(londonParts(from).date, wait.schoolDays, calendar);
  return londonInstant(day, wait.at);
}

const shortly: Wait = { minutes: 2 };

/** When each step of a story happens, seen from now. Throws when one would be in the future. */
export function momentsOf(story: Story, now: Instant, known: Calendar): readonly Instant[] {
  const calendar = reachingBack(known, now);
  const moments: Instant[] = [];
  for (const { after } of story.steps) {
    const before = moments.at(-1);
    const at = before
      ? later(before, after ?? shortly, calendar)
      : beginning(story.began, now, calendar);
    if (at > now) throw new Error(`${story.name}: step ${moments.length + 1} is in the future.`);
    moments.push(at);
  }
  return moments;
}
