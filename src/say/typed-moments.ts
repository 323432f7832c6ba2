import type { Instant } from '#kit';
import { type DateBoxes, readDateBoxes, type Unread } from './typed-dates.ts';
import { londonInstant } from './london.ts';
import { readTime } from './typed-times.ts';

/** Clocks differ by a little: what is no further ahead than this, in milliseconds, is now, and kept as typed. */
const clocksDiffer = 5 * 60_000;

const inFuture = (boxes: Unread['boxes']): Unread => ({
  says: 'This is in the future. Give a time that has passed',
  boxes,
});

/** What is to be mended of a date and of its time, said together. */
function together(...read: readonly object[]): Unread {
  const wrong = read.filter((one): one is Unread => 'says' in one);
  return {
    says: wrong.map(({ says }) => says).join('. '),
    boxes: wrong.flatMap(({ boxes }) => boxes),
  };
}

/**
 * Reads a date and a time typed in four boxes as a moment in London. `past` is for what has happened: a time
 * without morning or afternoon is then the one that is not in the future, if only one is.
 */
export function readMoment(
  typed: DateBoxes & { readonly time: string },
  { past, now }: { readonly past: boolean; readonly now: Instant },
): { readonly at: Instant } | Unread {
  const day = readDateBoxes(typed);
  const date = 'date' in day ? day.date : null;
  const latest = Date.parse(now) + clocksDiffer;
  const isAhead = (at: Instant): boolean => past && Date.parse(at) > latest;
  if (date && isAhead(londonInstant(date, '00:00'))) return inFuture(['day', 'month', 'year']);
  const time = readTime(typed.time, (one) => !date || !isAhead(londonInstant(date, one)));
  if (!date || !('time' in time)) return together(day, time);
  const at = londonInstant(date, time.time);
  return isAhead(at) ? inFuture(['time']) : { at };
}
