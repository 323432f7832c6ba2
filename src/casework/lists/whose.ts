import type { Actor } from '#access';
import { partsThatOpenCases } from '#cases';
import type { CaseFilter } from '#store';

type Mine = Pick<CaseFilter, 'school' | 'notBarredTo' | 'onlyIfOpen'>;

/**
 * The cases that somebody may list: none that are barred to them, and where they were given a part
 * later, none that were restricted by then.
 */
export function mineToList({ school, person }: Actor): Mine {
  const later = partsThatOpenCases.some((part) => person.since?.[part] !== undefined);
  return { school, notBarredTo: person.id, ...(later ? { onlyIfOpen: true } : {}) };
}
