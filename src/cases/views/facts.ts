import { type FactName, factNames, factShape } from '#guidance';
import type { Instant } from '#kit';
import { factWords } from '../parts/assessment/differing.ts';
import type { CaseState } from '../state.ts';
import { accountOf, otherAccounts } from '../advice/what-stands.ts';

/** One account of a fact, in words: what, who said so and when. */
export interface AccountView {
  readonly value: string;
  readonly saidBy: string;
  readonly saidAt: Instant;
  readonly sequence: number;
}

/** One fact as it stands, who gave that account and when, how many others there are, and which say otherwise. */
export interface FactView extends AccountView {
  readonly fact: FactName;
  readonly label: string;
  readonly earlier: number;
  readonly others: readonly AccountView[];
}

/** The facts recorded so far, in the order they are asked. */
export function factsView(state: CaseState): readonly FactView[] {
  return factNames.flatMap((fact) => {
    const standing = accountOf(state, fact);
    if (!standing) return [];
    const view = ({ saidBy, saidAt, sequence, value }: typeof standing): AccountView => ({
      value: factWords(fact, value),
      saidBy,
      saidAt,
      sequence,
    });
    return [
      {
        fact,
        label: factShape(fact).label,
        ...view(standing),
        earlier: (state.facts[fact]?.length ?? 1) - 1,
        others: otherAccounts(state, fact).map(view),
      },
    ];
  });
}
