import { agencyWords, toldIn } from '../../agencies/agencies.ts';
import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import { londonParts, startsUpper, sayDate } from '#say';
import type { Referral } from './state.ts';

/** A referral told from others to the same body: whom, and the day. */
export function referralTitle(referral: Referral): string {
  return startsUpper(toldIn(referral));
}

/** Referrals to choose from, as a question offers them. */
export function asPicks(referrals: readonly Referral[]): readonly Pick[] {
  return referrals.map((one) => ({
    value: one.id,
    label: referralTitle(one),
    hint: `${startsUpper(one.name ? `${agencyWords[one.to]}, ` : '')}${sayDate(londonParts(one.at).date)}`,
  }));
}

/** The record with one referral changed, if it is there. */
export function withChanged(
  state: CaseState,
  id: string,
  change: (referral: Referral) => Referral,
): CaseState {
  return {
    ...state,
    referrals: state.referrals.map((one) => (one.id === id ? change(one) : one)),
  };
}
