import type { Agency } from './parts/referrals/state.ts';

/** The agencies a referral goes to, as they stand in a sentence. */
export const agencyWords: Readonly<Record<Agency, string>> = {
  police: 'the police',
  'social-care': 'children’s social care',
  lado: 'the local authority designated officer (LADO)',
};
