import { childrenOf } from '../../who/children.ts';
import { policeToAnswer } from '../../agencies/police.ts';
import type { Practices } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import { askedToDelete, isDecidedForAll, isDeletedByAll } from './standing.ts';

const forEach = {
  shownByAct: true,
  children: 'all',
  saidByPart: (state: CaseState): boolean => childrenOf(state).length > 0,
} as const;

/** To decide about deletion, once the police have answered, and to hear that it is done. */
export const deletionPractices = {
  'decide-on-deletion': {
    act: 'decide-on-deletion',
    ...forEach,
    done: isDecidedForAll,
    holds: policeToAnswer,
  },
  'confirm-deletion': {
    act: 'confirm-deletion',
    ...forEach,
    done: isDeletedByAll,
    arises: (state) => askedToDelete(state).length > 0,
  },
} as const satisfies Practices;
