import type { Done } from '../../placed.ts';

export type Agency = 'police' | 'social-care' | 'lado';

/** `at` is when they were told, not when it was written down. */
export interface Referral extends Done {
  readonly id: string;
  readonly to: Agency;
  readonly answer: (Done & { readonly outcome: string }) | null;
}

/** What the record says of telling other agencies. */
export interface ReferralsState {
  readonly referrals: readonly Referral[];
}

export const referralsStart: ReferralsState = { referrals: [] };
