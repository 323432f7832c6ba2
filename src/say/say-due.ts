import type { Instant } from '#kit';
import { sayWhen } from './say-when.ts';

/**
 * When something is due, in words a person uses, and whether that has passed. What is to be done at once
 * is said to be due now until it is late, never to have been due.
 */
export function sayDue(
  { dueAt, atOnce }: { readonly dueAt: Instant; readonly atOnce?: boolean | undefined },
  now: Instant,
): { readonly words: string; readonly late: boolean } {
  if (dueAt < now) return { words: sayLate(dueAt, now), late: true };
  return { words: atOnce ? 'Now' : `By ${sayWhen(dueAt, now)}`, late: false };
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
