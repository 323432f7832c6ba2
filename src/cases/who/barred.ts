import { barringRoles, type StaffRole } from './person.ts';
import { waitingTakings } from '../parts/record/state.ts';
import { askedForViewing, openReviews } from '../parts/viewing/state.ts';
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

/** What a senior person’s view is waited for on. */
export type Asked =
  'decision-below-advice' | 'decision' | 'bar' | 'taking-back' | 'looking' | 'looking-review';

/** Whose view is waited for, and on what: a decision, letting somebody see the case again, taking an entry back, looking. */
function asks(state: CaseState): readonly { readonly person: string; readonly on: Asked }[] {
  const { decision, lifting } = state;
  const second = decision?.second?.agrees === null ? [decision.second.person] : [];
  const on = decision?.againstAdvice ? 'decision-below-advice' : 'decision';
  return [
    ...second.map((person) => ({ person, on }) as const),
    ...(lifting ? [{ person: lifting.second, on: 'bar' } as const] : []),
    ...waitingTakings(state).flatMap(({ second: one }) =>
      one ? [{ person: one.person, on: 'taking-back' } as const] : [],
    ),
    ...askedForViewing(state).map((person) => ({ person, on: 'looking' }) as const),
    ...openReviews(state).map(
      ({ reviewer }) => ({ person: reviewer, on: 'looking-review' }) as const,
    ),
  ];
}

/** What this person’s view is waited for on in a case, by their directory id. */
export function askedOf(state: CaseState, person: string): readonly Asked[] {
  return [...new Set(asks(state).flatMap((one) => (one.person === person ? [one.on] : [])))];
}

/** The senior people whose view is being waited for. */
export function askedToAgree(state: CaseState): readonly string[] {
  return [...new Set(asks(state).map(({ person }) => person))];
}
