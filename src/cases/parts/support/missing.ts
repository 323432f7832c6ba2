import { childrenOf } from '../../child-in-case.ts';
import type { MissingOf } from '../../missing.ts';

/** Support for each child. */
export const supportMissing: MissingOf = (state) =>
  childrenOf(state)
    .filter(({ id }) => !state.support.some(({ child }) => child === id))
    .map(({ name }) => ({ what: 'support', words: `Plan support for ${name}.` }));
