import { agencyWords, toldIn } from '../../agencies/agencies.ts';
import { agreedToTell } from '../../agencies/agreed-to-tell.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { awaitingEscalation, notReferred, unanswered } from './standing.ts';

/** An answer to each referral, each referral that was agreed, and each child who has to be referred. */
export const referralsMissing: MissingOf = (state) => [
  ...unanswered(state).map((one) => ({
    what: 'referral',
    words: `Record what ${toldIn(one)} answered to the referral.`,
  })),
  ...state.referrals.filter(awaitingEscalation).map((one) => ({
    what: 'escalation',
    words: `Record what came of taking the referral to ${toldIn(one)} further up.`,
  })),
  ...notReferred(state).map(({ name }) => ({
    what: 'not-referred',
    words: `Refer ${name} to children’s social care as well, or record why not.`,
  })),
  ...agreedToTell(state).map((to) => ({
    what: 'agreed',
    words: `The initial review meeting agreed to tell ${agencyWords[to]}. Refer, or decide otherwise with reasons.`,
  })),
];
