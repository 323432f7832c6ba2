import type { Done } from '#acts';

/** The kinds of body that can be told of a case. */
export type Agency =
  | 'police'
  | 'social-care'
  | 'lado'
  | 'adult-services'
  | 'ceop'
  | 'other-school'
  | 'early-help'
  | 'health'
  | 'other-body';

/** One answer to a referral: what they will do, and whether we agree; null where nobody has said. */
export interface ReferralAnswer extends Done {
  readonly outcome: string;
  readonly agree: 'yes' | 'no' | 'not-known' | null;
}

/** A referral taken up with somebody above: how far up, and by when they should have answered. */
export interface Escalation extends Done {
  readonly level: string;
  readonly expectBy: string;
}

/** What police or social care came to in the end, about one child or the whole matter. */
export interface ReferralOutcome extends Done {
  readonly outcome: string;
  readonly child: string | null;
}

/** `at` is when they were told, not when it was written down. */
export interface Referral extends Done {
  readonly id: string;
  readonly to: Agency;
  /** The body’s own name, where its kind does not say which it is. */
  readonly name: string | null;
  /** The children it is about, by id; those in the case when it was made, where nobody chose. */
  readonly children: readonly string[];
  /** What was asked of them, by name; empty where nobody said. */
  readonly asked: readonly string[];
  /** When it went in writing, which an online form or an email does at once. */
  readonly written: Done | null;
  /** The newest answer. */
  readonly answer: ReferralAnswer | null;
  readonly answers: readonly ReferralAnswer[];
  readonly chases: readonly Done[];
  readonly escalations: readonly Escalation[];
  readonly outcomes: readonly ReferralOutcome[];
}

/** A child whom, with reasons, the referral of the others does not cover. */
export interface LeftOut extends Done {
  readonly child: string;
}

/** The reference that an agency gave to somebody who told it before us. */
export interface ToldBefore extends Done {
  readonly reference: string;
}

/** What the record says of telling other agencies. */
export interface ReferralsState {
  readonly toldBefore: readonly ToldBefore[];
  readonly referrals: readonly Referral[];
  readonly leftOut: readonly LeftOut[];
}

export const referralsStart: ReferralsState = { toldBefore: [], referrals: [], leftOut: [] };
