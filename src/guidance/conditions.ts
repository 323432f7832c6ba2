import type { IncidentClass } from './classes.ts';
import type { Decision } from './decisions.ts';
import { type FactName, type FactValue, factValues } from './facts.ts';
import type { Age } from './facts.table.ts';
import type { ReferralProfile } from './profiles.ts';

/**
 * Conditions are data: the same definition is run, explained, rendered in English and searched for
 * proofs. Every test of a fact, however it is written, is "the fact has one of these values".
 */
export interface FactAtom {
  readonly kind: 'fact';
  readonly fact: FactName;
  readonly values: readonly FactValue[];
}
/** The incident's class is this one. */
export interface ClassAtom {
  readonly kind: 'class';
  readonly is: IncidentClass;
}
/** The school's referral profile is this one. */
export interface ProfileAtom {
  readonly kind: 'profile';
  readonly is: ReferralProfile;
}
/** No rule listed earlier is engaged. */
export interface NoOtherRuleAtom {
  readonly kind: 'no-other-rule';
}
/** The advice comes to one of these decisions. */
export interface DecisionAtom {
  readonly kind: 'decision';
  readonly oneOf: readonly Decision[];
}
/** Some fact is not known whose answer could change the advice. */
export interface OpenQuestionsAtom {
  readonly kind: 'open-questions';
}

/** A negation, a conjunction, a disjunction, or a named term, over atoms of some kind. */
export type Combined<A> =
  | A
  | { readonly kind: 'not'; readonly of: Combined<A> }
  | { readonly kind: 'all'; readonly of: readonly Combined<A>[] }
  | { readonly kind: 'any'; readonly of: readonly Combined<A>[] }
  | {
      readonly kind: 'term';
      readonly name: string;
      readonly opposite: string;
      readonly of: Combined<A>;
    };

/** What a step of classification may read. */
export type FactCondition = Combined<FactAtom>;
/** What a rule may read. */
export type RuleCondition = Combined<FactAtom | ClassAtom | ProfileAtom | NoOtherRuleAtom>;
/** What a duty may read. */
export type DutyCondition = Combined<
  FactAtom | ClassAtom | ProfileAtom | DecisionAtom | OpenQuestionsAtom
>;
/** Any condition at all. */
export type Condition = Combined<
  FactAtom | ClassAtom | ProfileAtom | NoOtherRuleAtom | DecisionAtom | OpenQuestionsAtom
>;

/** The fact has one of these values. */
export function oneOf<N extends FactName>(fact: N, ...values: readonly FactValue<N>[]): FactAtom {
  return { kind: 'fact', fact, values };
}

/** The fact has this value. */
export function is<N extends FactName>(fact: N, value: FactValue<N>): FactAtom {
  return oneOf(fact, value);
}

/** The fact has not been established. */
export function notKnown(fact: FactName): FactAtom {
  return { kind: 'fact', fact, values: ['not-known'] };
}

/** The youngest person pictured, or the youngest of all involved, was younger than this, and that is known. */
export function ageUnder(
  fact: 'youngestDepictedAge' | 'youngestInvolvedAge',
  years: number,
): FactAtom {
  const ages = factValues(fact).filter(
    (value): value is Age => typeof value === 'number' && value < years,
  );
  return { kind: 'fact', fact, values: ages };
}

/** The incident's class is this one. */
export function classIs(value: IncidentClass): ClassAtom {
  return { kind: 'class', is: value };
}

/** The school's referral profile is this one. */
export function profileIs(value: ReferralProfile): ProfileAtom {
  return { kind: 'profile', is: value };
}

/** The advice comes to one of these decisions. */
export function decisionIs(...values: readonly Decision[]): DecisionAtom {
  return { kind: 'decision', oneOf: values };
}

/** No other rule is engaged. */
export const noOtherRule: NoOtherRuleAtom = { kind: 'no-other-rule' };

/** At least one question is open. */
export const questionsAreOpen: OpenQuestionsAtom = { kind: 'open-questions' };

/** The condition does not hold. */
export function not<C extends Condition>(of: C): { readonly kind: 'not'; readonly of: C } {
  return { kind: 'not', of };
}

/** All of these hold. With none, always true. */
export function all<const Parts extends readonly Condition[]>(
  ...of: Parts
): { readonly kind: 'all'; readonly of: readonly Parts[number][] } {
  return { kind: 'all', of };
}

/** At least one of these holds. With none, never true. */
export function any<const Parts extends readonly Condition[]>(
  ...of: Parts
): { readonly kind: 'any'; readonly of: readonly Parts[number][] } {
  return { kind: 'any', of };
}

/** What a named condition is called, and what its opposite is called. */
export interface TermNames {
  readonly name: string;
  readonly opposite: string;
}

/** A condition with a name that people use, such as "no child is involved". */
export function term<C extends Condition>(
  names: TermNames,
  of: C,
): TermNames & { readonly kind: 'term'; readonly of: C } {
  return { kind: 'term', ...names, of };
}
