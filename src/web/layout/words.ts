import type { Instant } from '#kit';
import { londonParts, sayWhen } from '#schools';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A moment in full, as records say it: "2 November 2026, 2:05pm". */
export function sayInFull(at: Instant): string {
  const { date, time } = londonParts(at);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'am' : 'pm';
  const clock = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${half}`;
  return `${day} ${months[month - 1]} ${year}, ${clock}`;
}

/** When something is due, in words a person uses, and whether that has passed. */
export function sayDue(
  dueAt: Instant,
  now: Instant,
): { readonly words: string; readonly late: boolean } {
  const late = dueAt < now;
  return { words: late ? `Was due ${sayAt(dueAt, now)}` : `By ${sayWhen(dueAt, now)}`, late };
}

const minute = 60_000;

/** How long something is late, rounded down: "20 minutes late", "3 hours late", "2 days late". */
export function sayLate(dueAt: Instant, now: Instant): string {
  const minutes = Math.max(1, Math.floor((Date.parse(now) - Date.parse(dueAt)) / minute));
  const hours = Math.floor(minutes / 60);
  if (hours < 1) return `${count(minutes, 'minute')} late`;
  if (hours < 48) return `${count(hours, 'hour')} late`;
  return `${count(Math.floor(hours / 24), 'day')} late`;
}

/** When something happened: "at 8:41am today". */
export function sayAt(at: Instant, now: Instant): string {
  return `at ${sayWhen(at, now)}`;
}

/** "1 report", "2 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A list as people say it: "a, b and c". */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
