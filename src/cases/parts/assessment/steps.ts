import { dueAt } from '#schools';
import { type StepsOf, theLead } from '../../duties/step.ts';
import { toSettle } from './differing.ts';

/** To say which account holds, where accounts differ or do not fit together. */
export const assessmentSteps: StepsOf = (state, { calendar }) => {
  const { factsChanged } = state;
  if (!factsChanged) return [];
  return toSettle(state).map(({ id, title, note }) => ({
    id,
    title,
    note,
    owner: theLead,
    act: 'settle-account',
    dueAt: dueAt({ kind: 'next-day' }, factsChanged.at, calendar),
  }));
};
