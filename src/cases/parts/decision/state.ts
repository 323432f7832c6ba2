import type { Instant } from '#kit';
import type { AdviceGiven } from '../../advice/advice-given.ts';
import type { Done } from '#acts';

/** Advice that somebody outside gave, and what it comes to. `takenAt` is when it was given, `at` when it was recorded. */
export interface AdviceTaken extends Done {
  readonly from: string;
  readonly takenAt: Instant;
  readonly advised: 'refer' | 'manage-here' | 'unclear';
}

/** Advice given anew under another edition that says something else, and that nobody has read yet. */
export interface UnreadAdvice extends Done {
  /** What was told last, under the edition before. */
  readonly told: AdviceGiven;
  /** What the new edition said when it was asked. */
  readonly now: AdviceGiven;
}

/** What the record says of the head’s view, of advice that was taken, and of advice under a new edition. */
export interface DecisionState {
  readonly headHeard: (Done & { readonly who: string; readonly view: string }) | null;
  readonly adviceTaken: readonly AdviceTaken[];
  readonly unreadAdvice: UnreadAdvice | null;
}

export const decisionStart: DecisionState = {
  headHeard: null,
  adviceTaken: [],
  unreadAdvice: null,
};
