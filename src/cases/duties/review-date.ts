import { type Instant, type PlainDate, refuse } from '#kit';
import { londonParts } from '#say';

/** Refuses a date to look again that has passed already; null when it has not. */
export function reviewInThePast(reviewOn: PlainDate, now: Instant) {
  return reviewOn < londonParts(now).date
    ? refuse('review-in-the-past', 'Give a date from today on to look at this again.')
    : null;
}
