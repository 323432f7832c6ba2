import { mayIn } from '#access';
import {
  askedInPerson,
  askedToAgree,
  barredStaff,
  cameLater,
  caseManagers,
  type CaseState,
  type DirectoryPerson,
  type NextStep,
  partsCounting,
  standingAside,
} from '#cases';
import { dutyDefinition, type DutyRole } from '#guidance';
import type { RoleName } from '#schools';

type Rungs = readonly (readonly RoleName[])[];

/** Whose something is by the guidance's own word for it, and to whom it passes when it is late. */
const byOwner: Readonly<Partial<Record<DutyRole, Rungs>>> = {
  head: [['head'], ['chair']],
  'case-manager': [['head'], ['chair']],
};
const usual: Rungs = [['lead'], ['deputy'], ['head']];

function rungsOf(step: NextStep): Rungs {
  const owner = step.duty === null ? 'lead' : dutyDefinition(step.duty).owner;
  return byOwner[owner] ?? usual;
}

/** A case, and the cases that it is part of. */
interface WithWholes {
  readonly state: CaseState;
  readonly wholes: readonly CaseState[];
}

/** True for whoever may not know of a case, whatever part they play. */
const isKeptFrom = (state: CaseState, person: DirectoryPerson): boolean =>
  barredStaff(state).includes(person.id) || cameLater(state, person);

/**
 * Who is to do a step, by id, then who is told when it is late, and who after them. Only people who may
 * see the case; a rung on which nobody stands is left out, and nobody stands on two.
 */
export function ladderOf(
  step: NextStep,
  { state, wholes }: WithWholes,
  staff: readonly DirectoryPerson[],
): readonly (readonly string[])[] {
  const barred = barredStaff(state);
  const managers = caseManagers(state, staff);
  const asked = askedToAgree(state);
  const maySee = (person: DirectoryPerson): boolean =>
    mayIn(partsCounting(state, person, staff), 'case', {
      barred: barred.includes(person.id),
      askedForSecondOpinion: asked.includes(person.id),
      managing: managers.includes(person.id),
    });
  const aside = standingAside(state, staff);
  const able = staff.filter(
    (person) =>
      maySee(person) &&
      !aside.includes(person.id) &&
      !wholes.some((whole) => isKeptFrom(whole, person)),
  );
  const having = (roles: readonly RoleName[]) =>
    able
      .filter((one) => partsCounting(state, one, staff).some((role) => roles.includes(role)))
      .map(({ id }) => id);
  const byRole = rungsOf(step).map(having);
  const first = [
    ...(byRole[0] ?? []),
    ...managers.filter((id) => able.some((one) => one.id === id)),
  ];
  const rungs = [askedInPerson(state, step), first, ...byRole.slice(1)];
  const seen = new Set<string>();
  return rungs
    .map((rung) => rung.filter((id) => !seen.has(id) && seen.add(id)))
    .filter((rung) => rung.length > 0);
}
