import type { FactName } from '#guidance';
import type { Instant } from '#kit';
import type { Done } from '#acts';

/** Which account of a fact holds, as somebody settled it: the entry that gave it, and its value. */
export interface Settled extends Done {
  readonly entry: number;
  readonly value: string;
}

/** What somebody said of a question of the further assessment that no fact answers. */
export interface FurtherAnswer {
  readonly name: 'impact' | 'consequences' | 'parentsRisk' | 'around' | 'continuum';
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
}

/** What the record says of how differing accounts were settled. The newest settlement of a fact counts. */
export interface AssessmentState {
  readonly further: readonly FurtherAnswer[];
  readonly settled: Readonly<Partial<Record<FactName, Settled>>>;
}

export const assessmentStart: AssessmentState = { further: [], settled: {} };
