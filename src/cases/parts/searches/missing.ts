import type { MissingOf } from '../../duties/missing.ts';
import { foundAndNotRecorded } from './searches.ts';

/** Whatever was found in a search is recorded where it is now. */
export const searchesMissing: MissingOf = (state) =>
  foundAndNotRecorded(state).map(() => ({
    what: 'search',
    words: 'Record where the device is that was found in a search.',
  }));
