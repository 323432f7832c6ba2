import type { Condition } from './conditions.ts';
import { type FactName, type FactValue, factValues } from './facts.ts';
import { inOneSentence, render } from './render.ts';

/** One way for a condition to hold: the answers that each fact may have, and what else must be so. */
export interface Way {
  readonly facts: ReadonlyMap<FactName, readonly FactValue[]>;
  readonly besides: readonly string[];
}

/** The ways in which a condition holds: an `any` gives one for each of its parts, an `all` their combinations. */
export function waysOf(condition: Condition): readonly Way[] {
  switch (condition.kind) {
    case 'fact':
      return [{ facts: new Map([[condition.fact, condition.values]]), besides: [] }];
    case 'term':
      return waysOf(condition.of);
    case 'any':
      return condition.of.flatMap(waysOf);
    case 'all':
      return condition.of.reduce<readonly Way[]>(
        (soFar, part) => soFar.flatMap((way) => waysOf(part).map((more) => both(way, more))),
        [{ facts: new Map(), besides: [] }],
      );
    case 'not':
      return waysWithout(condition.of);
    default:
      return [{ facts: new Map(), besides: [inOneSentence(render(condition))] }];
  }
}

function waysWithout(condition: Condition): readonly Way[] {
  if (condition.kind !== 'fact') {
    return [{ facts: new Map(), besides: [inOneSentence(render({ kind: 'not', of: condition }))] }];
  }
  const others = factValues(condition.fact).filter((value) => !condition.values.includes(value));
  return [{ facts: new Map([[condition.fact, others]]), besides: [] }];
}

function both(one: Way, other: Way): Way {
  const facts = new Map(one.facts);
  for (const [name, values] of other.facts) {
    const already = facts.get(name);
    facts.set(name, already ? already.filter((value) => values.includes(value)) : values);
  }
  return { facts, besides: [...one.besides, ...other.besides] };
}
