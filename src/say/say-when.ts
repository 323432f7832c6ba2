import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, monthNames } from '#kit';
import { londonParts } from './london.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A wall-clock time (HH:MM) as people say it: "4:30pm", "9am", "midday". */
export function sayTime(time: string): string {
  if (time === '12:00') return 'midday';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${shown}${half}` : `${shown}:${String(minute).padStart(2, '0')}${half}`;
}

/** A date as people say it: "2 November 2026", with `weekday` "Monday 2 November 2026". */
export function sayDate(date: PlainDate, options: { readonly weekday?: boolean } = {}): string {
  const [year, month = 1, day] = date.split('-').map(Number);
  const said = `${day} ${monthNames[month - 1]} ${year}`;
  if (!options.weekday) return said;
  return `${dayNames[Temporal.PlainDate.from(date).dayOfWeek - 1]} ${said}`;
}

/** A moment in full, as records say it: "2 November 2026, 2:05pm". */
export function sayInFull(at: Instant): string {
  const { date, time } = londonParts(at);
  return `${sayDate(date)}, ${sayTime(time)}`;
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
