import { policeToAnswer } from '../../agencies/police.ts';
import type { Practices } from '../../duties/practice.ts';
import { askedToDelete, isDecidedForAll, isDeletedByAll } from './standing.ts';

/** To decide about deletion, once the police have answered, and to hear that it is done. */
export const deletionPractices = {
  'decide-on-deletion': {
    act: 'decide-on-deletion',
    done: isDecidedForAll,
    holds: policeToAnswer,
  },
  'confirm-deletion': {
    act: 'confirm-deletion',
    done: isDeletedByAll,
    arises: (state) => askedToDelete(state).length > 0,
  },
} as const satisfies Practices;
