import { advise } from '#guidance';
import type { School } from '#schools';
import { factsNow } from '../record/facts.ts';
import { lawAsksForReport } from '../parts/routes/law.ts';
import type { AdviceGiven, CaseState } from '../state.ts';

/** What the guidance says now on the recorded facts, in the form the record keeps. */
export function adviceNow(state: CaseState, school: School): AdviceGiven {
  const advice = advise(factsNow(state), school.referralProfile);
  const byLaw = lawAsksForReport(advice, school) ? (['report-as-law-requires'] as const) : [];
  return {
    edition: advice.edition,
    decision: advice.decision,
    class: advice.class,
    subtype: advice.subtype,
    provisional: advice.provisional,
    rules: advice.engaged.map(({ rule }) => rule),
    openQuestions: advice.openQuestions,
    duties: [...advice.duties.map(({ id }) => id), ...byLaw],
  };
}

/** True for two advices that say the same. */
export function saysTheSame(one: AdviceGiven | null, other: AdviceGiven): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Advice in the form that an event keeps. */
export function toKeep(advice: AdviceGiven) {
  const { rules, openQuestions, duties } = advice;
  return { ...advice, rules: [...rules], openQuestions: [...openQuestions], duties: [...duties] };
}
