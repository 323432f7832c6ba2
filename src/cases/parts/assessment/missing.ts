import type { MissingOf } from '../../duties/missing.ts';
import { toSettle } from './differing.ts';
import { stands } from '../../advice/what-stands.ts';

/** Danger is over when somebody says so. Not known is not no. */
const dangerMissing: MissingOf = (state) => {
  const danger = stands(state, 'immediateRisk');
  if (danger === 'no') return [];
  const words =
    danger === 'yes'
      ? 'A child is recorded as being in danger now.'
      : 'It is not known whether a child is in danger. Find out, and record it.';
  return [{ what: 'danger', words }];
};

/** Accounts that differ wait for somebody to say which holds. */
const accountsMissing: MissingOf = (state) =>
  toSettle(state).map(({ id, title }) => ({ what: id, words: `${title}.` }));

/** Danger that is over, and accounts that are settled. */
export const assessmentMissing: MissingOf = (state) => [
  ...dangerMissing(state),
  ...accountsMissing(state),
];
