import type { Instant } from '#kit';
import type { RoleName } from '#schools';
import { barredStaff } from './barred.ts';
import { harmedStaff } from './harmed.ts';
import { partsIn } from './restricted.ts';
import type { DirectoryPerson } from './person.ts';
import type { CaseState, Placed } from '../state.ts';
import { mayBe } from '../advice/what-stands.ts';

/** True when somebody who works or volunteers at the school is said, or suspected, to be implicated. */
export function isStaffMatter(state: CaseState): boolean {
  return mayBe(state, 'staffImplicated');
}

/**
 * Since when somebody of the staff has been kept from a record, or it has been about one of them,
 * without a break; null where neither is so.
 */
export function restrictedSince(
  after: CaseState,
  before: CaseState,
  { at }: Placed,
): Instant | null {
  if (barredStaff(after).length === 0 && !isStaffMatter(after)) return null;
  return before.restrictedSince ?? at;
}

/**
 * Who manages a case beside the safeguarding lead and deputies, or in their place, by id: the head in
 * a staff matter, the chair of governors if it is about the head (KCSIE Part Four); and where no lead
 * or deputy may see the case, the head, then a senior leader, then the chair, so that absence never
 * delays (procedure.md DO2 and section 10). A part given after the case was restricted counts only
 * where nobody is left who had theirs before, and whoever is pictured manages only where nobody else is left:
 * no case is ever nobody's.
 */
export function caseManagers(
  state: CaseState,
  staff: readonly DirectoryPerson[],
): readonly string[] {
  const aside = harmedStaff(state);
  const others = staff.filter(({ id }) => !aside.includes(id));
  const inTime = managersBy(state, others, (person) => partsIn(state, person));
  if (inTime.length > 0 || maySeeInTime(state, others)) return inTime;
  return first(managersLeft(state, staff, harmedStaff(state)), managersLeft(state, staff, []));
}

function managersLeft(
  state: CaseState,
  staff: readonly DirectoryPerson[],
  aside: readonly string[],
): readonly string[] {
  const others = staff.filter(({ id }) => !aside.includes(id));
  const anybody = having(state, others, ({ roles }) => roles);
  return first(
    ...(isStaffMatter(state) ? [] : [anybody('lead', 'deputy')]),
    anybody('head'),
    ...(isStaffMatter(state) ? [] : [anybody('senior-leader')]),
    anybody('chair'),
  );
}

/**
 * Who of the staff stands aside, by id: whoever is pictured, as long as somebody else manages the case. They may
 * look at it, and do in it what is theirs as anybody's; their part in the school grants them no more there.
 */
export function standingAside(
  state: CaseState,
  staff: readonly DirectoryPerson[],
): readonly string[] {
  const harmed = harmedStaff(state);
  if (harmed.length === 0) return [];
  const managers = caseManagers(state, staff);
  return harmed.filter((id) => !managers.includes(id));
}

/** The parts of somebody that count in a record: all of them while it is theirs to manage. */
export function partsCounting(
  state: CaseState,
  person: DirectoryPerson,
  staff: readonly DirectoryPerson[],
): readonly RoleName[] {
  const managing = person.since && caseManagers(state, staff).includes(person.id);
  return managing ? person.roles : partsIn(state, person);
}

const first = (...groups: readonly (readonly string[])[]): readonly string[] =>
  groups.find((group) => group.length > 0) ?? [];

type PartsOf = (person: DirectoryPerson) => readonly string[];

function having(state: CaseState, staff: readonly DirectoryPerson[], partsOf: PartsOf) {
  const barred = barredStaff(state);
  return (...roles: readonly string[]): readonly string[] =>
    staff
      .filter((person) => !barred.includes(person.id))
      .filter((person) => partsOf(person).some((role) => roles.includes(role)))
      .map(({ id }) => id);
}

/** True when a lead or deputy had their part before the record was restricted, so that it is theirs. */
function maySeeInTime(state: CaseState, staff: readonly DirectoryPerson[]): boolean {
  return having(state, staff, (person) => partsIn(state, person))('lead', 'deputy').length > 0;
}

function managersBy(
  state: CaseState,
  staff: readonly DirectoryPerson[],
  partsOf: PartsOf,
): readonly string[] {
  const playing = having(state, staff, partsOf);
  if (isStaffMatter(state)) return first(playing('head'), playing('chair'));
  if (playing('lead', 'deputy').length > 0) return [];
  return first(playing('head'), playing('senior-leader'), playing('chair'));
}
