import { childrenOf } from '../../who/children.ts';
import { countsFrom, isToDo } from '../../duties/duties.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { childrenToDecideFor, deletionOf } from './standing.ts';

/** A decision for each child where the guidance asks for one, and an answer from each who was asked to delete. */
export const deletionMissing: MissingOf = (state) => {
  const duty = 'decide-on-deletion';
  const toDecide = isToDo(state, duty) ? childrenToDecideFor(state, countsFrom(state, duty)) : [];
  const toConfirm = isToDo(state, 'confirm-deletion');
  return childrenOf(state).flatMap(({ id, name }) => {
    const { standing } = deletionOf(state, id);
    if (toDecide.some((child) => child.id === id))
      return [{ what: 'deletion', words: `Decide about deletion for ${name}.` }];
    if (
      !toConfirm ||
      standing === 'undecided' ||
      standing === 'kept' ||
      standing === 'not-needed' ||
      standing === 'confirmed'
    )
      return [];
    const words =
      standing === 'to-confirm'
        ? `Record whether ${name} has been able to delete it everywhere.`
        : `Decide again about deletion for ${name}.`;
    return [{ what: 'deletion', words }];
  });
};
