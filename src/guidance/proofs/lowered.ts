import { type Decision, decisions } from '../decisions.ts';
import { outcomeConditions, valueClasses } from '../engine.ts';
import { type FactName, type FactValue } from '../facts.ts';
import { rules } from '../rules.ts';
import { type DecisionSpace, type Place, groupOf, strideOf } from './decision-space.ts';
import { type FactGroup, combinations } from './fact-groups.ts';

/** A change of one answer that lowers the decision in some combination, and which decisions it takes to which. */
export interface Lowering {
  readonly fact: FactName;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly decisions: readonly `${Decision} to ${Decision}`[];
}

/**
 * Every change of one answer to another that lowers the decision in some combination of the other facts.
 * Answers that no condition can tell apart are represented by the first of them.
 */
export function everyLowering(space: DecisionSpace, fact: FactName): readonly Lowering[] {
  const values = valueClasses(fact, outcomeConditions(rules)).map(
    ([first]) => first ?? 'not-known',
  );
  return values.flatMap((from) =>
    values
      .filter((to) => to !== from)
      .map((to): Lowering => ({ fact, from, to, decisions: loweredBy(space, { fact, from, to }) }))
      .filter((one) => one.decisions.length > 0),
  );
}

type Change = Pick<Lowering, 'fact' | 'from' | 'to'>;

function loweredBy(space: DecisionSpace, change: Change): Lowering['decisions'] {
  const found = new Set<number>();
  for (const { now, then } of indexesLowered(space, change)) {
    found.add((space.decisionAt[now] ?? 0) * decisions.length + (space.decisionAt[then] ?? 0));
  }
  return [...found]
    .toSorted((a, b) => a - b)
    .map((code): Lowering['decisions'][number] => {
      const from = decisions[Math.floor(code / decisions.length)] ?? 'emergency';
      return `${from} to ${decisions[code % decisions.length] ?? 'in-setting'}`;
    });
}

/** Every combination that a change lowers: as it is now, and as it is then. */
export function* placesLowered(
  space: DecisionSpace,
  change: Change,
): Generator<{ readonly now: Place; readonly then: Place }> {
  for (const { now, then } of indexesLowered(space, change)) {
    yield { now: space.at(now), then: space.at(then) };
  }
}

function* indexesLowered(
  space: DecisionSpace,
  change: Change,
): Generator<{ readonly now: number; readonly then: number }> {
  const group = groupOf(space, change.fact);
  const stride = strideOf(space, group);
  for (const [here, there] of movesIn(group, change)) {
    for (const now of indexesAt(space, group, here)) {
      const then = now + (there - here) * stride;
      if ((space.decisionAt[then] ?? 0) > (space.decisionAt[now] ?? 0)) yield { now, then };
    }
  }
}

/** Which answers of the group become which when only this fact changes, each pair once. */
function movesIn(
  group: FactGroup,
  { fact, from, to }: Change,
): readonly (readonly [number, number])[] {
  const others = group.facts.filter((one) => one !== fact);
  const pairs = combinations(others, outcomeConditions(rules)).map(({ one }): [number, number] => [
    group.placeOf({ ...one, [fact]: from }),
    group.placeOf({ ...one, [fact]: to }),
  ]);
  const each = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...each.values()].filter(([here, there]) => here !== there);
}

function* indexesAt(space: DecisionSpace, group: FactGroup, place: number): Generator<number> {
  const stride = strideOf(space, group);
  const block = stride * group.alike.length;
  for (let start = place * stride; start < space.size; start += block) {
    for (let index = start; index < start + stride; index += 1) yield index;
  }
}
