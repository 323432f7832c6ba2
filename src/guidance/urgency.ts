import { concernOf } from './concern.ts';
import { isLower } from './decisions.ts';
import { fullCondition } from './engine.ts';
import { type FactName, type FactValue, factNames } from './facts.ts';
import { factsReadBy } from './reads.ts';
import { rules } from './rules.ts';

const readByReferral = new Set(
  rules
    .filter(({ decision }) => !isLower(decision, 'refer'))
    .flatMap((rule) => factsReadBy(fullCondition(rule))),
);

/**
 * The facts that a rule of `refer` or above reads, also where it only says when it cannot be engaged, in
 * the order in which people are asked. Where accounts of one of these differ, the more urgent stands.
 */
export const factsOfReferral: readonly FactName[] = factNames.filter((name) =>
  readByReferral.has(name),
);

/**
 * The more urgent of two answers to a fact, by the levels of concern that the proofs go by: not knowing is
 * above whatever reassures and below whatever alarms. Of two that concern alike, the second: the later said.
 */
export function moreUrgent<N extends FactName>(
  fact: N,
  earlier: FactValue<N>,
  later: FactValue<N>,
): FactValue<N> {
  return concernOf(fact, earlier) > concernOf(fact, later) ? earlier : later;
}
