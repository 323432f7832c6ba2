import type { Age } from '#guidance';
import type { Instant, PlainDate } from '#kit';
import { londonParts } from '#say';

/** The school year in which the invented students are in the years they are said to be in. */
const toldFor = 2026;

/** The year in which the school year of a date began: the youngest in a year group are born in August. */
function schoolYear(date: PlainDate): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return month >= 9 ? year : year - 1;
}

/** Made up to this long into a school year, the stories still belong to the one before. */
const settlingDays = 21;

/** A student with a date of birth that keeps their age right for their year group in any school year. */
export function agedFor<P extends { readonly born: PlainDate }>(learner: P, now: Instant): P {
  const then = new Date(Date.parse(now) - settlingDays * 24 * 3_600_000).toISOString();
  const shift = schoolYear(londonParts(then).date) - toldFor;
  const [year = 0, ...rest] = learner.born.split('-');
  return { ...learner, born: [Number(year) + shift, ...rest].join('-') };
}

/** Age in whole years on a date. Throws when that is an adult's. */
export function ageOn(born: PlainDate, on: PlainDate): Age {
  const [bornIn = 0] = born.split('-').map(Number);
  const [year = 0] = on.split('-').map(Number);
  const age = year - bornIn - (on.slice(5) < born.slice(5) ? 1 : 0);
  if (age < 0 || age > 17) throw new Error('Only a child’s age is ever recorded as a number.');
  return age as Age;
}
