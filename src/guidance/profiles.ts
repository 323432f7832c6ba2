/** How readily a school refers: at the national threshold, or in almost every case. */
export const referralProfiles = ['threshold', 'presume-refer'] as const;
export type ReferralProfile = (typeof referralProfiles)[number];

/** Each profile in words, for the page where a school chooses. */
export const profileWords: Readonly<Record<ReferralProfile, string>> = {
  threshold:
    'Refer where the national criteria are met, and take advice where something is unclear.',
  'presume-refer':
    'Refer almost every incident to children’s social care, unless an exception is agreed.',
};

/** True for the name of a referral profile. */
export function isReferralProfile(input: unknown): input is ReferralProfile {
  return (referralProfiles as readonly unknown[]).includes(input);
}

/** Each profile as a clause that can stand in a sentence. */
export const profileClauses: Readonly<Record<ReferralProfile, string>> = {
  threshold: 'the school’s policy is to refer at the national threshold',
  'presume-refer': 'the school’s policy is to refer almost every incident',
};
