import type { RoleName } from '#schools';
import { askedToAgree } from './agreements.ts';
import type { DirectoryPerson } from './person.ts';
import type { CaseState } from '../state.ts';

/** Parts by which somebody sees cases, or comes to manage one. */
export const partsThatOpenCases: readonly RoleName[] = [
  'lead',
  'deputy',
  'head',
  'senior-leader',
  'chair',
];

/**
 * The parts of somebody that count in a record. One that was given to them only after the record was
 * restricted does not, unless they are asked for their view or two people have let them in: otherwise
 * whoever names people could choose who reads what is about them.
 */
export function partsIn(state: CaseState, person: DirectoryPerson): readonly RoleName[] {
  const { restrictedSince: since, letBackIn } = state;
  if (since === null || !person.since || letBackIn.includes(person.id)) return person.roles;
  if (askedToAgree(state).includes(person.id)) return person.roles;
  const held = person.roles.filter((role) => (person.since?.[role] ?? '') <= since);
  return held.length > 0 ? held : ['staff'];
}

/** True when somebody plays a part by which they would see a record, had it been theirs in time. */
export function cameLater(state: CaseState, person: DirectoryPerson): boolean {
  const counts = partsIn(state, person);
  return person.roles.some((role) => partsThatOpenCases.includes(role) && !counts.includes(role));
}
