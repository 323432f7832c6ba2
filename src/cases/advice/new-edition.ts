import { isFormerEdition } from '#guidance';
import type { AdviceGiven } from './advice-given.ts';
import type { UnreadAdvice } from '../parts/decision/state.ts';
import { done, type Placed } from '#acts';
import type { CaseState } from '../state.ts';
import { isLive } from '../duties/step.ts';

/** Who records what nobody does: advice asked anew because the guidance has a new edition. */
export const byItself = { id: 'safelight', name: 'Safelight' } as const;

/** True where two advices differ in more than the edition that they were given under. */
export function saysSomethingElse(one: AdviceGiven | null, other: AdviceGiven): boolean {
  return JSON.stringify({ ...one, edition: '' }) !== JSON.stringify({ ...other, edition: '' });
}

/** True for a record that is worked on and was last advised under an edition that is no longer in force. */
export function isToAdviseAnew(state: CaseState): boolean {
  return isLive(state) && state.advice !== null && isFormerEdition(state.advice.edition);
}

/**
 * What is to be read once advice was given: what was told last before, until somebody has read what another
 * edition says. Where both say the same, nothing is.
 */
export function unreadAfter(
  { advice, unreadAdvice }: Pick<CaseState, 'advice' | 'unreadAdvice'>,
  event: Placed & { readonly data: AdviceGiven },
): UnreadAdvice | null {
  if (!advice || advice.edition === event.data.edition) return unreadAdvice;
  const told = unreadAdvice?.told ?? advice;
  return saysSomethingElse(told, event.data) ? { ...done(event), told, now: event.data } : null;
}
