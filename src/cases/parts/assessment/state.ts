import type { FactName } from '#guidance';
import type { Done } from '../../placed.ts';

/** Which account of a fact holds, as somebody settled it: the entry that gave it, and its value. */
export interface Settled extends Done {
  readonly entry: number;
  readonly value: string;
}

/** What the record says of how differing accounts were settled. The newest settlement of a fact counts. */
export interface AssessmentState {
  readonly settled: Readonly<Partial<Record<FactName, Settled>>>;
}

export const assessmentStart: AssessmentState = { settled: {} };
