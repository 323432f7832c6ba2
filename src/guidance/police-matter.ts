import { noChildInvolved, outsideImagery } from './chapters/01-background-and-context/scope.ts';
import { threatened } from './chapters/03-particular-groups/extortion.ts';
import { sexualActsUnder13 } from './chapters/03-particular-groups/under-13.ts';
import { type FactCondition, all, any, is, not, oneOf, term } from './conditions.ts';
import { compile } from './evaluate.ts';
import { type Facts, completeFacts } from './facts.ts';
import { situationOf } from './situation.ts';

/**
 * What may be a matter for the police: a rule that names a crime is engaged, or the police already know.
 * The one definition: what exists is kept until every agency told has answered that it does not need it.
 */
export const policeMatter: FactCondition = term(
  {
    name: 'this may be a matter for the police',
    opposite: 'nothing recorded points to the police',
  },
  any(
    oneOf('staffImplicated', 'yes', 'suspected'),
    oneOf('agencyAlready', 'police', 'both'),
    all(
      not(noChildInvolved),
      any(
        oneOf('adultInvolved', 'yes', 'suspected'),
        oneOf('coercion', 'yes', 'suspected'),
        threatened,
        is('motive', 'money'),
        is('violentOrAtypical', 'yes'),
        all(sexualActsUnder13, not(outsideImagery)),
      ),
    ),
  ),
);

const holds = compile(policeMatter);

/** True where the recorded facts may be a matter for the police, so that nothing is deleted or given back yet. */
export function mayBeForThePolice(facts: Facts): boolean {
  return holds(situationOf(completeFacts(facts), 'threshold'));
}
