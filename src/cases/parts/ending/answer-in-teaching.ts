import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';

/** What is taught because of this: to whom, by whom and when; never anything that points to a child (procedure.md 2.13). */
export const answerInTeaching = defineAct({
  name: 'answer-in-teaching',
  may: 'the leads',
  title: 'Record the answer in teaching',
  done: 'It is recorded for whoever leads on relationships education.',
  event: 'answered-in-teaching/1',
  recorded: 'Answered in teaching',
  file: { of: 'work' },
  from: alsoAfterClosing,
  fields: {
    standing: {
      kind: 'choice',
      label: 'Where has it got to?',
      options: {
        planned: { label: 'It is planned' },
        taught: { label: 'It has been taught' },
        'taught-already': { label: 'It is taught already, and nothing needs to change' },
      },
      missing: 'Say where it has got to',
    },
    topics: {
      kind: 'choices',
      label: 'What is it about?',
      options: {
        'asking-for-help': { label: 'Asking for help, and that nobody is in trouble for it' },
        consent: { label: 'Agreeing, pressure and respect' },
        'passing-on': { label: 'Why passing it on hurts, and what to do instead' },
        'made-pictures': { label: 'Pictures made or altered by a computer' },
        'blackmail-and-grooming': { label: 'Blackmail and grooming' },
        law: { label: 'The law, which is there to protect' },
        'getting-it-removed': { label: 'Getting a picture removed' },
        other: { label: 'Something else' },
      },
      missing: 'Choose at least one topic',
    },
    to: {
      kind: 'text',
      label: 'To whom?',
      hint: 'Year groups or the whole school. Never a group so small that it points to a child',
      missing: 'Say who is taught',
    },
    by: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who sees to it?',
      missing: 'Choose who sees to it',
    },
    on: {
      kind: 'date',
      label: 'By when?',
      missing: 'Give the date by which it is taught',
      onlyWhen: { field: 'standing', is: ['planned'] },
    },
    reason: {
      kind: 'reason',
      label: 'Why this?',
      hint: 'Whoever teaches it is told the topics, not the case',
      missing: 'Say why this',
    },
  },
  pages: [
    { title: 'What is taught', fields: ['standing', 'topics', 'to'] },
    { title: 'Who and when', fields: ['by', 'on', 'reason'] },
  ],
  refuse: (input, deciding) =>
    notOnTheStaff(input.by, deciding) ??
    (input.on ? reviewInThePast(input.on, deciding.now) : null),
  follow: (state, event) => {
    const { standing, to, by, on } = event.data;
    return { ...state, teaching: [...state.teaching, { ...done(event), standing, to, by, on }] };
  },
});
