import { withAccount } from '../../record/accounts.ts';
import { barringRoles, type PersonInCase, type StaffRole } from '../../who/person.ts';
import type { CaseState, Placed } from '../../state.ts';

/** True when one of these parts closes the case to the member of staff who plays it. */
export function isBarring(roles: readonly string[]): boolean {
  return roles.some((role) => barringRoles.includes(role as StaffRole));
}

/**
 * Follows the part a member of staff plays: it bars them from now on, whatever was agreed before, and
 * to be the one the concern is about is an account of that fact, too.
 */
export function withStaffConcern(
  state: CaseState,
  event: Placed,
  { directoryId, roles }: Pick<PersonInCase, 'directoryId' | 'roles'>,
): CaseState {
  const letBackIn = isBarring(roles)
    ? state.letBackIn.filter((id) => id !== directoryId)
    : state.letBackIn;
  const barred = { ...state, letBackIn };
  if (!roles.includes('concern-is-about-them')) return barred;
  return withAccount(barred, event, {
    saidBy: 'the record of people in this case',
    saidAt: event.at,
    values: [['staffImplicated', 'yes']],
  });
}
