import type { FactName } from '#guidance';
import type { Instant } from '#kit';
import type { Done } from '#acts';

/** One fact as somebody gave it. Accounts stand beside each other; `what-stands.ts` says which counts. */
export interface FactAccount {
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
  /** The one child of the case that it is about; left out where it is about the case as a whole. */
  readonly child?: string;
  /** Read from the school’s own list. */
  readonly byList?: true;
}

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

/** What the record says of the facts, and of how differing accounts were settled. The newest settlement counts. */
export interface AssessmentState {
  readonly facts: Readonly<Partial<Record<FactName, readonly FactAccount[]>>>;
  readonly factsChanged: Done | null;
  readonly further: readonly FurtherAnswer[];
  readonly settled: Readonly<Partial<Record<FactName, Settled>>>;
}

export const assessmentStart: AssessmentState = {
  facts: {},
  factsChanged: null,
  further: [],
  settled: {},
};
