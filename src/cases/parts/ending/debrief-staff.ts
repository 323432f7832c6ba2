import { barredStaff } from '../../who/barred.ts';
import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

/** Staff who carried a case are asked how they are, and offered time to talk it over. */
export const debriefStaff = defineAct({
  name: 'debrief-staff',
  may: 'the leads and the head',
  title: 'Record a debrief offered to staff',
  done: 'It is recorded. Thank you for looking after one another.',
  event: 'staff-debriefed/1',
  recorded: 'Debrief offered to staff',
  file: { of: 'work' },
  from: ['open', 'closed'],
  fields: {
    staff: {
      kind: 'people',
      from: 'staff-who-may-know',
      label: 'Who was offered it?',
      hint: 'Whoever reported it, whoever was in the meetings, and whoever did the tasks',
      missing: 'Choose who was offered it',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    taken: {
      kind: 'choice',
      label: 'What came of it?',
      options: {
        held: { label: 'It was held' },
        later: { label: 'It was arranged for later' },
        'not-wanted': { label: 'Nobody wanted it for now' },
      },
      missing: 'Say what came of it',
    },
    reason: {
      kind: 'reason',
      label: 'What do people need from here, and who sees to it?',
      hint: 'No more about the case than they knew already',
      missing: 'Say what people need, or “nothing more”',
    },
  },
  pages: [{ title: 'A debrief for staff', fields: ['staff', 'at', 'taken', 'reason'] }],
  refuse: (input, { state, directory }) =>
    input.staff.some((id) => barredStaff(state).includes(id) || directory(id)?.kind !== 'staff')
      ? refuse(
          'debriefed-may-not-know',
          'One of these people may not know of this case. Choose who was offered it again.',
        )
      : null,
  follow: (state, event) => {
    const { staff, taken } = event.data;
    return { ...state, debriefs: [...state.debriefs, { ...done(event), staff, taken }] };
  },
});
