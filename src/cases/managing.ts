import { barredStaff } from './barred.ts';
import type { DirectoryPerson } from './person.ts';
import type { CaseState } from './state.ts';
import { mayBe } from './what-stands.ts';

/** True when somebody who works or volunteers at the school is said, or suspected, to be implicated. */
export function isStaffMatter(state: CaseState): boolean {
  return mayBe(state, 'staffImplicated');
}

/**
 * Who manages a case beside the safeguarding lead and deputies, or in their place, by id: the head in
 * a staff matter, the chair of governors if it is about the head (KCSIE Part Four); and where no lead
 * or deputy may see the case, the head, then a senior leader, then the chair, so that absence never
 * delays (procedure.md DO2 and section 10).
 */
export function caseManagers(
  state: CaseState,
  staff: readonly DirectoryPerson[],
): readonly string[] {
  const barred = barredStaff(state);
  const having = (...roles: readonly string[]) =>
    staff
      .filter((person) => !barred.includes(person.id))
      .filter((person) => person.roles.some((role) => roles.includes(role)))
      .map(({ id }) => id);
  const first = (...groups: readonly (readonly string[])[]) =>
    groups.find((group) => group.length > 0) ?? [];
  if (isStaffMatter(state)) return first(having('head'), having('chair'));
  if (having('lead', 'deputy').length > 0) return [];
  return first(having('head'), having('senior-leader'), having('chair'));
}
