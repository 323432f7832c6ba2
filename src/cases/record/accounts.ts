import type { FactName } from '#guidance';
import type { Instant } from '#kit';
import { type CaseState, done, type Placed } from '../state.ts';

/** What somebody said about some facts: who, when, and the value of each. */
export interface Account {
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly values: readonly (readonly [FactName, string])[];
  /** The one child that it is about, where it is about one. */
  readonly child?: string;
  /** Read from the school’s own list, not said by anybody. */
  readonly byList?: true;
}

/** What was said last of a fact, whenever it was written down; undefined where nobody said anything. */
export function lastSaid({ facts }: CaseState, fact: FactName): string | undefined {
  const said = (facts[fact] ?? []).toSorted(
    (one, other) => Date.parse(one.saidAt) - Date.parse(other.saidAt),
  );
  return said.at(-1)?.value;
}

/** True when nobody is working on a record: it is closed, or no case was opened. */
export function isSettled({ status }: CaseState): boolean {
  return status === 'closed' || status === 'not-opened';
}

/** Adds an account beside the earlier ones. What is new demands that a settled record be opened. */
export function withAccount(state: CaseState, event: Placed, account: Account): CaseState {
  const { values, ...said } = account;
  const facts = { ...state.facts };
  for (const [fact, value] of values)
    facts[fact] = [...(facts[fact] ?? []), { ...said, value, sequence: event.sequence }];
  const isNew = values.some(([fact, value]) => state.facts[fact]?.at(-1)?.value !== value);
  const demand = isNew && isSettled(state) ? done(event) : null;
  return {
    ...state,
    facts,
    factsChanged: done(event),
    reopeningDemanded: state.reopeningDemanded ?? demand,
  };
}
