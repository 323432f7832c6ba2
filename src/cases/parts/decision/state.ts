import type { Instant } from '#kit';
import type { Done } from '../../placed.ts';

/** Advice that somebody outside gave, and what it comes to. `takenAt` is when it was given, `at` when it was recorded. */
export interface AdviceTaken extends Done {
  readonly from: string;
  readonly takenAt: Instant;
  readonly advised: 'refer' | 'manage-here' | 'unclear';
}

/** What the record says of the head’s view, and of advice that was taken. */
export interface DecisionState {
  readonly headHeard: (Done & { readonly who: string; readonly view: string }) | null;
  readonly adviceTaken: readonly AdviceTaken[];
}

export const decisionStart: DecisionState = { headHeard: null, adviceTaken: [] };
