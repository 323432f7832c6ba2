import { type FactName, factNames, factShape } from '#guidance';
import type { Instant } from '#kit';
import type { CaseState } from '../state.ts';

/** One fact as it stands: the newest account, who gave it and when, and how many came before. */
export interface FactView {
  readonly fact: FactName;
  readonly label: string;
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
  readonly earlier: number;
}

function words(fact: FactName, value: string): string {
  const { values: known } = factShape(fact);
  return known.find((one) => String(one.value) === value)?.label ?? value;
}

/** The facts recorded so far, in the order they are asked. */
export function factsView(state: CaseState): readonly FactView[] {
  return factNames.flatMap((fact) => {
    const accounts = state.facts[fact] ?? [];
    const newest = accounts.at(-1);
    if (!newest) return [];
    const { saidBy, saidAt, sequence, value } = newest;
    const label = factShape(fact).label;
    return [
      {
        fact,
        label,
        value: words(fact, value),
        saidBy,
        saidAt,
        sequence,
        earlier: accounts.length - 1,
      },
    ];
  });
}
