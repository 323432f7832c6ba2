import type { FactName } from '#guidance';
import type { Instant } from '#kit';
import { type CaseState, done, type Placed } from './state.ts';

/** What somebody said about some facts: who, when, and the value of each. */
export interface Account {
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly values: readonly (readonly [FactName, string])[];
}

/** True when nobody is working on a record: it is closed, or no case was opened. */
export function isSettled({ status }: CaseState): boolean {
  return status === 'closed' || status === 'not-opened';
}

/** Adds an account beside the earlier ones. What is new demands that a settled record be opened. */
export function withAccount(state: CaseState, event: Placed, account: Account): CaseState {
  const { saidBy, saidAt, values } = account;
  const facts = { ...state.facts };
  for (const [fact, value] of values)
    facts[fact] = [...(facts[fact] ?? []), { value, saidBy, saidAt, sequence: event.sequence }];
  const isNew = values.some(([fact, value]) => state.facts[fact]?.at(-1)?.value !== value);
  const demand = isNew && isSettled(state) ? done(event) : null;
  return {
    ...state,
    facts,
    factsChanged: done(event),
    reopeningDemanded: state.reopeningDemanded ?? demand,
  };
}
