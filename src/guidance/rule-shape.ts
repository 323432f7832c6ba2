import type { IncidentClass, IncidentSubtype } from './classes.ts';
import type { Condition, FactCondition, RuleCondition } from './conditions.ts';
import type { Decision } from './decisions.ts';
import type { Sentence } from './sentences.ts';

/** A condition with a name that people use. */
export type Term = Extract<Condition, { readonly kind: 'term' }> & { readonly of: FactCondition };

/** One rule of the advice: when it holds, what it obliges, and the sentences it rests on, chief first. */
export interface RuleShape {
  readonly id: string;
  /** What the rule is about, in words for a person. */
  readonly title: string;
  readonly when: RuleCondition;
  /** Where the rule cannot be engaged whatever the other facts. */
  readonly neverWhere: readonly Term[];
  readonly decision: Decision;
  /** `precaution` marks what is ours rather than the guidance's; `part precaution` a rule with an arm of ours. */
  readonly basis: 'guidance' | 'precaution' | 'part precaution';
  readonly cites: readonly [Sentence, ...Sentence[]];
}

/** Declares a rule, keeping its id literal. */
export function rule<const Id extends string>(
  shape: RuleShape & { readonly id: Id },
): RuleShape & { readonly id: Id } {
  return shape;
}

/** One step of the classification: the first that holds gives the class. */
export interface ClassStepShape {
  readonly id: string;
  readonly class: IncidentClass;
  readonly subtype: IncidentSubtype | null;
  readonly when: FactCondition;
  readonly cites: readonly [Sentence, ...Sentence[]];
}
