import { barredStaff } from '../../who/barred.ts';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { meetingToCome } from './state.ts';

/** To record a further meeting once it was called, and to look again at whom it invites. */
export const meetingSteps: StepsOf = (state) => {
  const coming = meetingToCome(state);
  if (!coming) return [];
  const step = (own: Pick<OwnStep, 'id' | 'title' | 'act'>): OwnStep => ({
    ...own,
    note: null,
    owner: theLead,
    dueAt: coming.startsAt,
  });
  const barred = barredStaff(state);
  return [
    ...(state.meeting
      ? [
          step({
            id: 'record-meeting',
            title: 'Record the meeting that was called',
            act: 'hold-initial-review-meeting',
          }),
        ]
      : []),
    ...(coming.invited.some((id) => barred.includes(id))
      ? [
          step({
            id: 'invite-again',
            title: 'Call the meeting again: somebody invited may no longer know of this case',
            act: 'call-meeting',
          }),
        ]
      : []),
  ];
};
