import { barringRoles, type StaffRole } from './person.ts';
import { askedAboutViewing } from './parts/viewing/state.ts';
import type { CaseState } from './state.ts';

/**
 * The members of staff for whom this record does not exist: said to be involved, added as the one the
 * concern is about, or close to a child in it.
 */
export function barredStaff(state: CaseState): readonly string[] {
  const added = state.people.filter(
    ({ kind, roles }) =>
      kind === 'staff' && roles.some((role) => barringRoles.includes(role as StaffRole)),
  );
  const ids = added.flatMap(({ directoryId }) => (directoryId ? [directoryId] : []));
  const barred = new Set([...state.staffSaidToBeInvolved, ...ids]);
  return [...barred].filter((id) => !state.letBackIn.includes(id));
}

/** The senior people whose view is being waited for: on a decision, on letting somebody see the case again, on looking. */
export function askedToAgree(state: CaseState): readonly string[] {
  const { decision, lifting } = state;
  const second = decision?.second?.agrees === null ? [decision.second.person] : [];
  const lifts = lifting ? [lifting.second] : [];
  return [...new Set([...second, ...lifts, ...askedAboutViewing(state)])];
}
