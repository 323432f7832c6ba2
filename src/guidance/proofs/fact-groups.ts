import { type Condition } from '../conditions.ts';
import { valueClasses } from '../engine.ts';
import { type Test, compile } from '../evaluate.ts';
import { type CompleteFacts, type FactName, type FactValue, completeFacts } from '../facts.ts';
import { situationOf } from '../situation.ts';

/** Answers to some of the facts. */
export type Answers = Readonly<Partial<Record<FactName, FactValue>>>;

/** Answers to a group of facts that no condition can tell apart, and how many such answers there are. */
export interface Alike {
  readonly one: Answers;
  readonly count: bigint;
}

/** A group of facts, sorted into answers that are alike. */
export interface FactGroup {
  readonly facts: readonly FactName[];
  readonly alike: readonly Alike[];
  /** Where among `alike` some answers to the group's facts stand. */
  readonly placeOf: (answers: Answers) => number;
}

/**
 * Sorts every answer to a group of facts into classes that no condition can tell apart.
 *
 * What a condition makes of a group is settled by its largest parts that read only that group: below an
 * `all` or an `any` those parts are taken together, because only their conjunction or disjunction counts.
 * Two answers for which each such part has the same truth therefore give every condition the same truth,
 * whatever the other facts are. Nothing is known here of what the rules mean.
 */
export function groupFacts(
  facts: readonly FactName[],
  conditions: readonly Condition[],
): FactGroup {
  const tests = conditions.flatMap((condition) => partsWithin(condition, new Set(facts)));
  const signature = (answers: Answers): string => {
    const situation = situationOf(completeFacts(answers as CompleteFacts), 'threshold');
    return tests.map((test) => (test(situation) ? '1' : '0')).join('');
  };
  const bySignature = new Map<string, { one: Answers; count: bigint }>();
  for (const { one, count } of combinations(facts, conditions)) {
    const key = signature(one);
    const known = bySignature.get(key);
    if (known) known.count += count;
    else bySignature.set(key, { one, count });
  }
  const keys = [...bySignature.keys()];
  return {
    facts,
    alike: [...bySignature.values()],
    placeOf: (answers) => keys.indexOf(signature(answers)),
  };
}

/** The largest parts of a condition that read only these facts, as tests. */
function partsWithin(condition: Condition, facts: ReadonlySet<FactName>): readonly Test[] {
  if (readsOnly(condition, facts)) return [compile(condition)];
  switch (condition.kind) {
    case 'not':
    case 'term':
      return partsWithin(condition.of, facts);
    case 'all':
    case 'any': {
      const inside = condition.of.filter((part) => readsOnly(part, facts));
      const together = compile({ kind: condition.kind, of: inside });
      const others = condition.of.filter((part) => !inside.includes(part));
      return [
        ...(inside.length > 0 ? [together] : []),
        ...others.flatMap((part) => partsWithin(part, facts)),
      ];
    }
    default:
      return [];
  }
}

function readsOnly(condition: Condition, facts: ReadonlySet<FactName>): boolean {
  switch (condition.kind) {
    case 'fact':
      return facts.has(condition.fact);
    case 'not':
    case 'term':
      return readsOnly(condition.of, facts);
    case 'all':
    case 'any':
      return condition.of.length > 0 && condition.of.every((part) => readsOnly(part, facts));
    default:
      return false;
  }
}

/** Every answer to these facts, up to values that no condition can tell apart, with how many each stands for. */
export function combinations(
  facts: readonly FactName[],
  conditions: readonly Condition[],
): readonly Alike[] {
  return facts.reduce<readonly Alike[]>(
    (soFar, fact) =>
      soFar.flatMap(({ one, count }) =>
        valueClasses(fact, conditions).map((values) => ({
          one: { ...one, [fact]: values[0] },
          count: count * BigInt(values.length),
        })),
      ),
    [{ one: {}, count: 1n }],
  );
}
