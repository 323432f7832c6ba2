import {
  adultsOnly,
  outsideImageryRule,
  prohibitedDrawing,
} from './chapters/01-background-and-context/scope.ts';
import { aggravated, unclassified } from './chapters/01-background-and-context/typology.ts';
import { context, contextNotKnown } from './chapters/02-handling-incidents/further-assessment.ts';
import {
  adultInvolved,
  capacity,
  coercion,
  immediateRisk,
  triggerNotKnown,
  violentOrAtypical,
} from './chapters/02-handling-incidents/referral.ts';
import {
  manageInSetting,
  notConfident,
} from './chapters/02-handling-incidents/responding-in-setting.ts';
import { profit, threat } from './chapters/03-particular-groups/extortion.ts';
import { household } from './chapters/03-particular-groups/one-household.ts';
import { under13, under13SexualActs } from './chapters/03-particular-groups/under-13.ts';
import { presumeRefer } from './chapters/04-working-with-others/local-policy.ts';
import { staffImplicated } from './chapters/04-working-with-others/staff-allegations.ts';
import type { RuleShape } from './rule-shape.ts';

/** Every national rule, in the order in which advice lists them. */
export const rules = [
  staffImplicated,
  immediateRisk,
  adultsOnly,
  adultInvolved,
  coercion,
  threat,
  profit,
  capacity,
  violentOrAtypical,
  under13SexualActs,
  household,
  triggerNotKnown,
  outsideImageryRule,
  prohibitedDrawing,
  under13,
  aggravated,
  unclassified,
  context,
  contextNotKnown,
  notConfident,
  presumeRefer,
  manageInSetting,
] as const satisfies readonly RuleShape[];

/** The id of a national rule. */
export type RuleId = (typeof rules)[number]['id'];

/** Every national rule's id, in order. */
export const ruleIds: readonly RuleId[] = rules.map((one) => one.id);

/** The definition of a rule. */
export function ruleOf(id: RuleId): RuleShape {
  return rules.find((one) => one.id === id) ?? manageInSetting;
}
