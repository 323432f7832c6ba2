import type { MissingOf } from '../../duties/missing.ts';

/** A case is about somebody. */
export const peopleMissing: MissingOf = ({ people }) =>
  people.length === 0 ? [{ what: 'people', words: 'Add the people involved.' }] : [];
