import { withAccount } from '../../accounts.ts';
import type { CaseState, Placed } from '../../state.ts';

/** A member of staff recorded as the one the concern is about is an account of that fact, too. */
export function withStaffConcern(
  state: CaseState,
  event: Placed,
  roles: readonly string[],
): CaseState {
  if (!roles.includes('concern-is-about-them')) return state;
  return withAccount(state, event, {
    saidBy: 'the record of people in this case',
    saidAt: event.at,
    values: [['staffImplicated', 'yes']],
  });
}
