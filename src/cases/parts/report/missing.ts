import type { MissingOf } from '../../duties/missing.ts';
import { withoutSupport } from './state.ts';

/** Support offered to every member of staff who saw imagery. */
export const reportMissing: MissingOf = (state) =>
  withoutSupport(state).map(({ name }) => ({
    what: 'staff-support',
    words: `Offer support to ${name ?? ''}, who saw an image.`,
  }));
