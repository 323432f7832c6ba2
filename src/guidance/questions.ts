import type { FactName } from './facts.ts';
import type { Sentence } from './sentences.ts';

/** How a question is answered. */
export type AnswerKind =
  | 'yes-no-not-known'
  | 'who-is-told'
  | 'no-unless-recorded'
  | 'tasks'
  | 'reach'
  | 'words'
  | 'people-and-settings'
  | 'parents';

/** A question of the initial review meeting. */
export interface MeetingQuestion {
  readonly id: string;
  readonly question: string;
  readonly hint: string;
  readonly answer: AnswerKind;
  /** The facts that the answer settles, wholly or in part. */
  readonly facts: readonly FactName[];
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** A question of the further assessment, which the facts or the record of a person answer. */
export interface AssessmentQuestion {
  readonly id: string;
  readonly question: string;
  readonly hint: string;
  readonly facts: readonly FactName[];
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** Something that whoever is first told should do, or should not. */
export interface FirstResponse {
  readonly id: string;
  readonly says: string;
  /** Why, in a few words, for the person reading the card. */
  readonly because: string;
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** One of the five criteria for immediate referral. */
export interface ReferralCriterion {
  readonly id: string;
  readonly says: string;
  readonly facts: readonly FactName[];
  readonly rules: readonly string[];
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** Something that must be dealt with, or explained, before a case closes. */
export interface ClosureRequirement {
  readonly id: string;
  readonly says: string;
  /** What stands where it could not be done. */
  readonly orElse: string;
  readonly cites: readonly [Sentence, ...Sentence[]];
}
