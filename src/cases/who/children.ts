import { refuse } from '#kit';
import type { CaseState } from '../state.ts';

/** Refuses what is about a child who is not in the case; null when they are. */
export function noSuchChild(state: CaseState, child: string) {
  return state.people.some(({ id, kind }) => id === child && kind === 'learner')
    ? null
    : refuse('no-such-child', 'That child is not in this case. Add them first.');
}

/** The children of this school in a case, in the order they were added. */
export function childrenOf({ people }: CaseState): CaseState['people'] {
  return people.filter(({ kind }) => kind === 'learner');
}
