import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

/** What the head, or another senior person where the head leads on safeguarding, thinks of managing it here. */
export const hearTheHead = defineAct({
  name: 'hear-the-head',
  may: 'the leads',
  title: 'Record what the head said',
  done: 'It is recorded. It stands beside the decision, whichever way you decide.',
  event: 'head-heard/1',
  recorded: 'The head’s view heard',
  file: { of: 'case' },
  from: ['reported', 'open'],
  fields: {
    who: {
      kind: 'person',
      from: 'senior-staff',
      label: 'Whose view did you hear?',
      hint: 'The headteacher. If the head is also the safeguarding lead, another senior person',
      missing: 'Choose whose view you heard',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    view: {
      kind: 'choice',
      label: 'What do they think?',
      options: {
        'manage-here': { label: 'It can be managed in school' },
        'tell-others': { label: 'The police or social care should be told' },
        'take-advice': { label: 'Take advice first' },
        'not-known': { label: 'They do not know yet, or want to know more' },
      },
      missing: 'Say what they think',
    },
    said: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What did they say?',
      missing: 'Write what they said',
    },
    reason: {
      kind: 'reason',
      label: 'What do you take from it, and why?',
      missing: 'Say what you take from it',
    },
  },
  pages: [
    { title: 'The head’s view', fields: ['who', 'at', 'view'] },
    { title: 'What was said', fields: ['said', 'reason'] },
  ],
  refuse: (input, { state, actor, directory }) => {
    if (input.who === actor.id)
      return refuse('your-own-view', 'This is somebody else’s view. Choose another senior person.');
    const barred = barredStaff(state).includes(input.who);
    return !barred && directory(input.who)
      ? null
      : refuse('may-not-be-asked', 'This person may not see this case. Ask another senior person.');
  },
  follow: (state, event) => {
    const { who, view } = event.data;
    return { ...state, headHeard: { ...done(event), who, view } };
  },
});
