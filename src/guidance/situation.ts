import type { IncidentClass } from './classes.ts';
import type { Decision } from './decisions.ts';
import {
  type CompleteFacts,
  type FactName,
  type FactValue,
  factNames,
  factValues,
} from './facts.ts';
import type { ReferralProfile } from './profiles.ts';

/**
 * What conditions are evaluated against. Each fact is one bit, the position of its value in the fact's
 * list, so that every test of a fact is a single `and`: thousands of alternatives are tried for the open
 * questions of one case, and the proofs try millions. Changed in place only by the code that made it.
 */
export interface Situation {
  readonly bits: Int32Array;
  readonly profile: ReferralProfile;
  class: IncidentClass;
  otherRuleEngaged: boolean;
  decision: Decision;
  openQuestions: boolean;
}

const places = Object.fromEntries(factNames.map((name, at) => [name, at])) as Readonly<
  Record<FactName, number>
>;

const bitByValue = Object.fromEntries(
  factNames.map((name) => [name, bitsOf(factValues(name))]),
) as unknown as Readonly<Record<FactName, ReadonlyMap<FactValue, number>>>;

function bitsOf(values: readonly FactValue[]): ReadonlyMap<FactValue, number> {
  return new Map(values.map((value, at): [FactValue, number] => [value, 1 << at]));
}

const valuesByFact = Object.fromEntries(
  factNames.map((name) => [name, factValues(name)]),
) as unknown as Readonly<Record<FactName, readonly FactValue[]>>;

/** Where a fact stands in `bits`. */
export function placeOf(fact: FactName): number {
  return places[fact];
}

/** The bit that stands for one value of a fact. */
export function bitOf(fact: FactName, value: FactValue): number {
  return bitByValue[fact].get(value) ?? 0;
}

/** The bits of several values of a fact together. */
export function maskOf(fact: FactName, values: readonly FactValue[]): number {
  return values.reduce<number>((mask, value) => mask | bitOf(fact, value), 0);
}

/** The value that a fact has in a situation. */
export function valueIn(situation: Situation, fact: FactName): FactValue {
  const at = 31 - Math.clz32(situation.bits[placeOf(fact)] ?? 0);
  return valuesByFact[fact][at] ?? 'not-known';
}

/** A situation with these facts, its class and decision still to be found. */
export function situationOf(facts: CompleteFacts, profile: ReferralProfile): Situation {
  const bits = new Int32Array(factNames.length);
  for (const name of factNames) bits[placeOf(name)] = bitOf(name, facts[name]);
  return {
    bits,
    profile,
    class: 'unclassified',
    otherRuleEngaged: false,
    decision: 'in-setting',
    openQuestions: false,
  };
}
