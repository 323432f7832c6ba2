import { barringRoles, type StaffRole } from './person.ts';
import type { CaseState } from '../state.ts';

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
  const barred = new Set([...state.staffSaidToBeInvolved, ...state.staffCloseToAChild, ...ids]);
  return [...barred].filter((id) => !state.letBackIn.includes(id));
}
