import type { Instant } from '#kit';
import type { AdviceGiven } from '../../advice/advice-given.ts';
import type { Done } from '#acts';

/** A decision, and whether it waits for somebody else. */
export interface DecisionMade extends Done {
  readonly outcome: string;
  readonly by: string;
  readonly againstAdvice: boolean;
  /** The second senior person the decision waits for, and what they said; null when it needs nobody else. */
  readonly second: { readonly person: string; readonly agrees: boolean | null } | null;
}

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

/** What the record says of the decision, of the head’s view, of advice that was taken, and of advice under a new edition. */
export interface DecisionState {
  readonly decision: DecisionMade | null;
  readonly consultation: Done | null;
  readonly headHeard: (Done & { readonly who: string; readonly view: string }) | null;
  readonly adviceTaken: readonly AdviceTaken[];
  readonly unreadAdvice: UnreadAdvice | null;
}

export const decisionStart: DecisionState = {
  decision: null,
  consultation: null,
  headHeard: null,
  adviceTaken: [],
  unreadAdvice: null,
};
