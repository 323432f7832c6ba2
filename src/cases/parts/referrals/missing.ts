import { agencyWords } from '../../agencies.ts';
import { agreedToTell } from '../../meeting.ts';
import type { MissingOf } from '../../missing.ts';

/** An answer to each referral, and each referral that was agreed. */
export const referralsMissing: MissingOf = (state) => {
  const unanswered = state.referrals.filter(({ answer }) => answer === null);
  const agreed = agreedToTell(state);
  return [
    ...unanswered.map(({ to }) => ({
      what: 'referral',
      words: `Record what ${agencyWords[to]} answered to the referral.`,
    })),
    ...agreed.map((to) => ({
      what: 'agreed',
      words: `The initial review meeting agreed to tell ${agencyWords[to]}. Refer, or decide otherwise with reasons.`,
    })),
  ];
};
