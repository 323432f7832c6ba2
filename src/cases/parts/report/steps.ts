import { dueAt, type School } from '#schools';
import { atOnce, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import type { CaseState } from '../../state.ts';
import { withoutSupport } from './state.ts';

/** To offer support to each member of staff who saw imagery, on the day that it was recorded. */
function supportSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  return withoutSupport(state).map(({ id, name, at }) => ({
    id: `offer-support-${id}`,
    title: `Offer support to ${name ?? ''}, who saw an image`,
    note: 'Never ask what it showed.',
    owner: theLead,
    act: 'offer-support-to-staff',
    about: { exposure: id },
    dueAt: dueAt({ kind: 'same-day' }, at, calendar),
  }));
}

/** To open a record, and to open it again when what is known has changed. */
export const reportSteps: StepsOf = (state, school) => {
  const { calendar } = school;
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
    outlivesClosing: true as const,
    ...(reopeningDemanded ? atOnce(reopeningDemanded.at) : { dueAt: null }),
  };
  const open = {
    id: 'open',
    title: 'Open a case, or record why not',
    note: null,
    owner: theLead,
    act: 'open-case' as const,
    dueAt: reported ? dueAt({ kind: 'same-day' }, reported.at, calendar) : null,
  };
  return [
    ...(reopeningDemanded ? [reopen] : []),
    ...(status === 'reported' ? [open] : []),
    ...supportSteps(state, school),
  ];
};
