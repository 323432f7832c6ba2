import { dueAt } from '#schools';
import { type StepsOf, theLead } from '../../step.ts';

/** To open a record, and to open it again when what is known has changed. */
export const reportSteps: StepsOf = (state, { calendar }) => {
  const { reported, reopeningDemanded, status } = state;
  const closed = status === 'closed';
  const reopen = {
    id: 'reopen',
    title: closed
      ? 'Reopen the case: what is known has changed since it was closed'
      : 'Open a case: what is known has changed since it was decided not to',
    note: null,
    owner: theLead,
    act: closed ? ('reopen-case' as const) : ('open-case' as const),
    dueAt: reopeningDemanded?.at ?? null,
  };
  const open = {
    id: 'open',
    title: 'Open a case, or record why not',
    note: null,
    owner: theLead,
    act: 'open-case' as const,
    dueAt: reported ? dueAt({ kind: 'same-day' }, reported.at, calendar) : null,
  };
  return [...(reopeningDemanded ? [reopen] : []), ...(status === 'reported' ? [open] : [])];
};
