import type { Condition } from './conditions.ts';
import { factsReadBy } from './reads.ts';
import { compile } from './evaluate.ts';
import { type FactName, type FactValue, saysOf } from './facts.ts';
import { isFactName } from './parse-facts.ts';
import { isReferralProfile, profileClauses } from './profiles.ts';
import { type Situation, valueIn } from './situation.ts';

/** One recorded answer that a rule rests on, as "fact: value" with the contract's own names. */
export type Because = string;

/**
 * The recorded answers that make a condition hold in a situation, each once, left to right. The class is
 * explained by the answers behind it (`classIsSo`). Gives nothing for what does not hold.
 */
export function explain(
  condition: Condition,
  situation: Situation,
  classIsSo: Condition,
): readonly Because[] {
  return [...new Set(reasonsFor(condition, situation, classIsSo))];
}

function reasonsFor(
  condition: Condition,
  situation: Situation,
  classIsSo: Condition,
): readonly Because[] {
  if (!compile(condition)(situation)) return [];
  switch (condition.kind) {
    case 'fact':
      return [answer(situation, condition.fact)];
    case 'class':
      return reasonsFor(classIsSo, situation, classIsSo);
    case 'profile':
      return [`referralProfile: ${situation.profile}`];
    case 'not':
      return factsReadBy(condition.of).map((fact) => answer(situation, fact));
    case 'term':
      return reasonsFor(condition.of, situation, classIsSo);
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => reasonsFor(part, situation, classIsSo));
    case 'no-other-rule':
    case 'decision':
    case 'open-questions':
      return [];
  }
}

function answer(situation: Situation, fact: FactName): Because {
  return `${fact}: ${valueIn(situation, fact)}`;
}

/** A reason in plain words: "sharedWithAgreement: no" becomes "the child pictured did not agree to …". */
export function reasonInWords(because: Because): string {
  const [subject = '', value = ''] = because.split(': ');
  if (subject === 'referralProfile') {
    return isReferralProfile(value) ? profileClauses[value] : because;
  }
  if (!isFactName(subject)) return because;
  const years = /^\d+$/.test(value) ? Number(value) : value;
  return saysOf(subject, years as FactValue);
}
