import { refuse } from '#kit';
import type { Deciding } from '../act.ts';

/** Refuses somebody who is not on the school’s staff; null for whoever is. */
export function notOnTheStaff(person: string, { directory }: Pick<Deciding, 'directory'>) {
  return directory(person)?.kind === 'staff'
    ? null
    : refuse('not-on-the-staff', 'Choose somebody on the school’s staff.');
}
