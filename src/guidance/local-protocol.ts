import type { FactCondition } from './conditions.ts';
import { type Decision, isLower } from './decisions.ts';
import type { RuleShape } from './rule-shape.ts';
import { type RuleId, ruleIds, ruleOf, rules } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** The id of a rule that a local protocol adds. */
export type LocalRuleId = `local:${string}`;

/** A ground that a partnership or a school adds to the national rules. */
export interface LocalRule {
  readonly id: LocalRuleId;
  readonly title: string;
  readonly when: FactCondition;
  readonly decision: Decision;
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** What a partnership or a school asks for: rules to add, and national rules to make more urgent. */
export interface LocalProtocolShape {
  readonly name: string;
  readonly adds: readonly LocalRule[];
  readonly raises: Readonly<Partial<Record<RuleId, Decision>>>;
}

const made: unique symbol = Symbol('local protocol');

/** A protocol that has been checked: it cannot lower any decision. Made only by `localProtocol`. */
export interface LocalProtocol extends LocalProtocolShape {
  readonly [made]: true;
}

/** Either the protocol, or one line for each thing in it that would lower a decision or is not clear. */
export type CheckedProtocol =
  | { readonly ok: true; readonly protocol: LocalProtocol }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Checks a local protocol. It may only add rules or make one more urgent, so whatever would make one less
 * urgent is refused. So is raising `manage-in-setting`: adding a rule says when, which raising cannot.
 */
export function localProtocol(shape: LocalProtocolShape): CheckedProtocol {
  const faults = [...faultsOfRaises(shape), ...faultsOfAdded(shape)];
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, protocol: { ...shape, [made]: true } };
}

function faultsOfRaises(shape: LocalProtocolShape): readonly string[] {
  return ruleIds.flatMap((id) => {
    const raised = shape.raises[id];
    if (raised === undefined) return [];
    if (id === 'manage-in-setting') {
      return ['manage-in-setting cannot be raised: add a rule that says when it does not apply'];
    }
    const national = ruleOf(id).decision;
    return isLower(raised, national)
      ? [`${id} cannot be lowered from ${national} to ${raised}`]
      : [];
  });
}

function faultsOfAdded(shape: LocalProtocolShape): readonly string[] {
  const ids = shape.adds.map((one) => one.id);
  return [
    ...ids
      .filter((id) => !/^local:[a-z0-9-]+$/.test(id))
      .map((id) => `${id} is not an id for a local rule`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is added twice`),
  ];
}

/** The rules in force under a protocol: the national ones, raised where it says so, then its own. */
export function rulesUnder(protocol: LocalProtocol): readonly RuleShape[] {
  const raised = rules.map((one): RuleShape => ({
    ...one,
    decision: protocol.raises[one.id] ?? one.decision,
  }));
  const last = raised.at(-1);
  const added = protocol.adds.map((one): RuleShape => ({
    ...one,
    neverWhere: [],
    basis: 'guidance',
  }));
  return last ? [...raised.slice(0, -1), ...added, last] : added;
}
