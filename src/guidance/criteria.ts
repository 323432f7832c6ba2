import { criteriaButFourth } from './chapters/02-handling-incidents/referral.ts';
import { fourthCriterion } from './chapters/03-particular-groups/under-13.ts';

/** The five criteria for immediate referral, in the guidance's order. Any one is enough. */
export const criteria = [
  criteriaButFourth.T1,
  criteriaButFourth.T2,
  criteriaButFourth.T3,
  fourthCriterion,
  criteriaButFourth.T5,
] as const;
