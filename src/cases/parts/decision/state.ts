import type { Done } from '../../placed.ts';

/** What the record says of the head’s view. */
export interface DecisionState {
  readonly headHeard: (Done & { readonly who: string; readonly view: string }) | null;
}

export const decisionStart: DecisionState = { headHeard: null };
