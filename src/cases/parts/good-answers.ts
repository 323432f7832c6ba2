import type { ActName } from '../parts.ts';
import type { InputOf } from '../record/input.ts';
import type { CaseState } from '../state.ts';

/** Every act with good answers, as far as the case lets it be answered. */
export type GoodAnswers = {
  readonly [N in ActName]: (state: CaseState) => Partial<InputOf<N>>;
};
