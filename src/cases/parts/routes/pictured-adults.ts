import { isToDo } from '../../duties/duties.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';

/** Adults who are pictured, such as a teacher in an altered picture: the people harmed, and not the children’s carers. */
export function picturedAdults({ people }: CaseState): readonly PersonInCase[] {
  return people.filter(
    ({ kind, elsewhere, roles }) =>
      roles.includes('pictured') && (kind === 'staff' || elsewhere === 'adult'),
  );
}

/** Adults who are pictured and with whom nobody has talked yet, where the advice does not ask for it already. */
export function toTalkWith(state: CaseState): readonly PersonInCase[] {
  if (isToDo(state, 'follow-adult-route')) return [];
  return picturedAdults(state).filter(
    ({ id }) => !state.adultRoutes.some(({ person }) => person === id),
  );
}

/** True where a young person has a part in a picture of an adult, and nobody has said which policy takes that up. */
export function isPupilsPartOpen(state: CaseState): boolean {
  const children = state.people.some(
    ({ kind, elsewhere }) => kind === 'learner' || elsewhere === 'child',
  );
  return children && picturedAdults(state).length > 0 && state.otherPolicies.length === 0;
}
