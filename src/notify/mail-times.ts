import type { Pace } from '#casework';
import { daysAfter, type Instant } from '#kit';
import { londonInstant, londonParts } from '#say';
import type { TellingSettings } from './settings.ts';

/** True when a time of day lies in a span that may run past midnight. A span from a time to itself is empty. */
function isWithin(time: string, { from, to }: { readonly from: string; readonly to: string }) {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** The end of the quiet hours that a moment lies in, or the moment itself outside them. */
function afterQuiet(at: Instant, quiet: TellingSettings['quiet']): Instant {
  const { date, time } = londonParts(at);
  if (!quiet || !isWithin(time, quiet)) return at;
  const end = londonInstant(time < quiet.to ? date : daysAfter(date, 1), quiet.to);
  // In the hour that comes twice, the end may have been in its first coming.
  return end > at ? end : at;
}

/** The first time of the daily message after a moment. */
function nextDaily(at: Instant, dailyAt: string): Instant {
  const { date } = londonParts(at);
  const today = londonInstant(date, dailyAt);
  return today > at ? today : londonInstant(daysAfter(date, 1), dailyAt);
}

/**
 * When somebody is told by e-mail of what happened at a moment, by London's clocks: an emergency at
 * once, whatever the hour; what is urgent at once, or when their quiet hours end; the rest in the
 * message of the day.
 */
export function mailAt(pace: Pace, settings: TellingSettings, at: Instant): Instant {
  switch (pace) {
    case 'emergency':
      return at;
    case 'at-once':
      return afterQuiet(at, settings.quiet);
    case 'daily':
      return afterQuiet(nextDaily(at, settings.dailyAt), settings.quiet);
  }
}
