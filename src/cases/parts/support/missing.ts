import { childrenOf } from '../../who/children.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { notYetLookedAt } from './pairs.ts';

/** Support for each child, and a look at where children between whom harm has passed meet. */
export const supportMissing: MissingOf = (state) => [
  ...childrenOf(state)
    .filter(({ id }) => !state.support.some(({ child }) => child === id))
    .map(({ name }) => ({ what: 'support', words: `Plan support for ${name}.` })),
  ...(notYetLookedAt(state).length > 0
    ? [{ what: 'shared-classes', words: 'Look at where the children meet in school.' }]
    : []),
];
