import { z } from 'zod';
import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { defineActAdding } from '../../act.ts';
import { done } from '../../state.ts';
import { meetingToCome } from './state.ts';

/** An initial review meeting is planned: when, how, and who needs to be there (procedure.md 2.2). */
export const callMeeting = defineActAdding({
  name: 'call-meeting',
  may: 'the leads',
  title: 'Call the meeting, or move it',
  done: 'The meeting is planned. The page of the meeting has its agenda to print, and an invitation for everybody’s calendar.',
  event: 'meeting-called/1',
  recorded: 'Meeting called',
  file: { of: 'work' },
  from: ['reported', 'open'],
  fields: {
    startsAt: {
      kind: 'when',
      label: 'When does it start?',
      hint: 'Today if you can. Five minutes on the phone with two people is a meeting',
      missing: 'Give the date and time it starts',
    },
    length: {
      kind: 'choice',
      label: 'How long is it?',
      options: {
        '15': { label: '15 minutes' },
        '30': { label: '30 minutes' },
        '45': { label: '45 minutes' },
        '60': { label: 'An hour' },
      },
      missing: 'Say how long it is',
    },
    how: {
      kind: 'choice',
      label: 'How do you meet?',
      options: {
        'in-person': { label: 'In person' },
        phone: { label: 'By phone' },
        video: { label: 'By video call' },
      },
      missing: 'Say how you meet',
    },
    where: {
      kind: 'text',
      label: 'In which room?',
      hint: 'Somewhere nobody can overhear',
      missing: 'Say in which room',
      onlyWhen: { field: 'how', is: ['in-person'] },
    },
    invited: {
      kind: 'people',
      from: 'staff-who-may-know',
      label: 'Who needs to be there from school?',
      hint: 'Only people who need to know',
      missing: 'Choose who needs to be there',
    },
    others: {
      kind: 'text',
      label: 'Anyone else?',
      hint: 'For example a social worker or a safer schools officer, with their job. You invite them yourself',
      missing: 'Say who else',
      optional: true,
    },
    besides: {
      kind: 'narrative',
      voice: 'staff',
      label: 'Anything to talk about besides the nine questions?',
      hint: 'It stands on the printed agenda, so leave names out',
      missing: 'Write what else to talk about',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why these people, and why then?',
      missing: 'Say why these people, and why then',
    },
  },
  pages: [
    { title: 'When and how', fields: ['startsAt', 'length', 'how'] },
    { title: 'The room', fields: ['where'] },
    { title: 'Who needs to be there', fields: ['invited', 'others'] },
    { title: 'The agenda, and your reasons', fields: ['besides', 'reason'] },
  ],
  adds: z.strictObject({ meeting: z.string() }),
  decide: (input, { state, now, newId, directory }) => {
    if (input.startsAt <= now)
      return refuse(
        'meeting-in-the-past',
        'This time has passed. Choose a later one, or record the meeting if it has been held.',
      );
    if (
      input.invited.some((id) => barredStaff(state).includes(id) || directory(id)?.kind !== 'staff')
    )
      return refuse(
        'invited-may-not-know',
        'One of these people may not know of this case. Choose who needs to be there again.',
      );
    return { meeting: meetingToCome(state)?.id ?? newId };
  },
  follow: (state, event) => {
    const { meeting: id, length, startsAt, how, where, invited, others, besides } = event.data;
    const before = state.called?.id === id ? state.called.changes + 1 : 0;
    const planned = { startsAt, minutes: Number(length), how, where, invited, others, besides };
    return { ...state, called: { ...done(event), id, changes: before, ...planned } };
  },
});
