import type { MissingOf } from '../../duties/missing.ts';

/** What was learned. */
export const endingMissing: MissingOf = ({ learning }) =>
  learning ? [] : [{ what: 'learning', words: 'Note what was learned.' }];
