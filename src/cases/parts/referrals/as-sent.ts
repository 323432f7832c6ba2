import type { Recorded } from '../../record/events.ts';
import { replay } from '../../record/evolve.ts';
import { eventsIn, type PastEvent, said } from '../../record/past.ts';
import type { Directory } from '../../who/pickable.ts';
import type { CaseState } from '../../state.ts';
import { type FactView, factsView } from '../../views/facts.ts';
import { isInForce } from '../record/state.ts';
import type { Referral } from './state.ts';

/** A case as it stood when somebody was told, and who told them. */
export interface AsSent {
  readonly state: CaseState;
  readonly facts: readonly FactView[];
  readonly referral: Referral;
  readonly by: { readonly name: string; readonly job: string };
  /** The entry was corrected since, or something before it was taken back. */
  readonly changedSince: boolean;
}

/** The entry that made a referral: the first in which it is named. */
function madeIn(state: CaseState, referral: string): PastEvent | null {
  return eventsIn(state.past).find((event) => said(event, 'referral') === referral) ?? null;
}

/**
 * What the record said when a referral was made: folded from its entries up to the referral’s own. Null
 * where there is no such referral. Nothing of it is kept twice.
 */
export function asSent(
  state: CaseState,
  id: string,
  { staff }: Pick<Directory, 'staff'>,
): AsSent | null {
  const made = madeIn(state, id);
  const now = state.referrals.find((one) => one.id === id);
  if (!made || !now) return null;
  const events = eventsIn(state.past).filter(({ sequence }) => sequence <= made.sequence);
  const then = replay(state.id, events as readonly Recorded[]);
  const referral = then.referrals.find((one) => one.id === id);
  if (!referral) return null;
  const author = staff.find((one) => one.id === made.actor);
  return {
    state: then,
    facts: factsView(then),
    referral,
    by: { name: author?.name ?? '', job: author?.detail ?? '' },
    changedSince:
      now.sequence !== made.sequence ||
      state.takings.some(
        (taking) =>
          isInForce(taking) && taking.entry < made.sequence && taking.sequence > made.sequence,
      ),
  };
}
