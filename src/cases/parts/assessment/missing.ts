import type { MissingOf } from '../../missing.ts';

/** Danger is over when somebody says so. Not known is not no. */
export const dangerMissing: MissingOf = ({ facts }) => {
  const newest = facts.immediateRisk?.at(-1)?.value;
  if (newest === 'no') return [];
  const words =
    newest === 'yes'
      ? 'A child is recorded as being in danger now.'
      : 'It is not known whether a child is in danger. Find out, and record it.';
  return [{ what: 'danger', words }];
};
