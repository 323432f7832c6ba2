import { type Instant, type PlainDate, daysAfter } from '#kit';
import { londonInstant, londonParts } from '#say';
import type { Span } from '#store';

const dayLength = 86_400_000;

const startOf = (date: PlainDate): Instant => londonInstant(date, '00:00');

/** The moments between which work is sorted: now, the end of today, and the end of Sunday, in London. */
export interface Marks {
  readonly now: Instant;
  readonly tomorrow: Instant;
  readonly nextWeek: Instant;
}

/** The marks as they stand at a moment. */
export function marksAt(now: Instant): Marks {
  const { date } = londonParts(now);
  const weekday = new Date(date).getUTCDay() || 7;
  return {
    now,
    tomorrow: startOf(daysAfter(date, 1)),
    nextWeek: startOf(daysAfter(date, 8 - weekday)),
  };
}

/** What is due: already, by the end of today, or by the end of this week. */
export const dueSpans = {
  overdue: ({ now }) => ({ before: now }),
  today: ({ now, tomorrow }) => ({ from: now, before: tomorrow }),
  week: ({ now, nextWeek }) => ({ from: now, before: nextWeek }),
} as const satisfies Readonly<Record<string, (marks: Marks) => Span>>;
export type DueFilter = keyof typeof dueSpans;

/** A moment some days before another. */
export function daysBefore(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) - days * dayLength).toISOString();
}

/** Whole days in London as a stretch of time, the last one included. */
export function spanOf(days: {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}): Span {
  return {
    ...(days.from ? { from: startOf(days.from) } : {}),
    ...(days.to ? { before: startOf(daysAfter(days.to, 1)) } : {}),
  };
}
