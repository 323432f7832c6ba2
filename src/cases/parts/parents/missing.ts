import { childrenOf } from '../../child-in-case.ts';
import type { MissingOf } from '../../missing.ts';

/** Whether each child's parents or carers were told, or why not. */
export const parentsMissing: MissingOf = (state) =>
  childrenOf(state)
    .filter(({ id }) => !state.parents.some(({ child }) => child === id))
    .map(({ name }) => ({
      what: 'parents',
      words: `Record whether the parents or carers of ${name} were told.`,
    }));
