import { type FactName, factNames, factShape } from '#guidance';
import type { CaseState } from '../state.ts';

/** Something still not known that could change the advice. */
export interface QuestionView {
  readonly fact: FactName;
  readonly question: string;
  /** What not knowing means for what happens next. */
  readonly meanwhile: string;
}

/** What we still do not know, most telling first. */
export function questionsView(state: CaseState): readonly QuestionView[] {
  const open = state.advice?.openQuestions ?? [];
  return open.flatMap((name) => {
    const fact = factNames.find((one) => one === name);
    if (!fact) return [];
    const { question, ifNotKnown } = factShape(fact);
    return [{ fact, question, meanwhile: ifNotKnown }];
  });
}
