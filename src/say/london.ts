import { Temporal } from 'temporal-polyfill';
import type { Instant, PlainDate } from '#kit';

/** The zone of every school: the computer’s own is never asked. */
export const zone = 'Europe/London';

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
