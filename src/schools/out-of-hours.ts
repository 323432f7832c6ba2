import type { Instant } from '#kit';
import { isOutOfHours } from './calendar.ts';
import type { School } from './school.ts';

/** Whom to ring when nobody is at their desk: the school’s own numbers for nights and weekends; none where it has kept none. */
export interface OutOfHours {
  readonly numbers: readonly Pick<School['contacts'][number], 'for' | 'name' | 'phone'>[];
}

/** Schools say in their own words what a number is for; these are the words for nights and weekends. */
const forNights = /out[\s-]of[\s-]hours|emergency duty|nights?\b|weekends?\b|24[\s-]hours?/i;

/** Whom to ring at this moment, where it is out of hours; null within the hours of a working day. */
export function outOfHours(
  { calendar, contacts }: Pick<School, 'calendar' | 'contacts'>,
  now: Instant,
): OutOfHours | null {
  if (!isOutOfHours(now, calendar)) return null;
  const numbers = contacts.filter((one) => forNights.test(`${one.for} ${one.name}`));
  return { numbers: numbers.map(({ for: use, name, phone }) => ({ for: use, name, phone })) };
}
