import { type Option } from '#acts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

const advisers = {
  'social-care': { label: 'Children’s social care’s front door' },
  'safer-schools-officer': { label: 'A safer schools officer or the police' },
  lado: { label: 'The local authority designated officer' },
  'local-authority-lead': { label: 'The local authority’s education safeguarding team' },
  helpline: { label: 'A professional helpline' },
  other: { label: 'Somebody else' },
} as const satisfies Record<string, Option>;

/** What advice came to. Recorded before that was asked, nobody can say, and it lowers nothing. */
const cameTo = <A extends string>(advised: A | undefined): A | 'unclear' => advised ?? 'unclear';

/** Advice taken before deciding; it can be sought without naming the child (procedure.md 2.4). */
export const recordConsultation = defineAct({
  name: 'record-consultation',
  may: 'the leads',
  title: 'Record advice you took',
  done: 'The advice is recorded. Now decide, with this beside you.',
  event: 'advice-taken/1',
  recorded: 'Advice taken',
  file: { of: 'case' },
  from: ['reported', 'open'],
  fields: {
    from: {
      kind: 'choice',
      label: 'Who advised you?',
      options: advisers,
      missing: 'Say who advised you',
    },
    who: { kind: 'text', label: 'Their name and job', missing: 'Give their name and job' },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    named: {
      kind: 'choice',
      label: 'Did you name the child?',
      options: { no: { label: 'No' }, yes: { label: 'Yes' } },
      missing: 'Say whether you named the child',
    },
    advice: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What did they advise?',
      missing: 'Write what they advised',
    },
    advised: {
      kind: 'choice',
      label: 'What does it come to?',
      hint: 'Only what they said themselves. Ask them again if you are not sure',
      options: {
        refer: { label: 'To refer it to the police or children’s social care' },
        'manage-here': { label: 'It can be managed in school' },
        unclear: { label: 'They did not say clearly, or I do not know' },
      },
      missing: 'Say what it comes to, or that you do not know',
      later: true,
    },
    reason: {
      kind: 'reason',
      label: 'What will you do because of it, and why?',
      missing: 'Say what you will do and why',
    },
  },
  pages: [
    { title: 'Who advised you', fields: ['from', 'who', 'at', 'named'] },
    { title: 'What they advised', fields: ['advice', 'advised', 'reason'] },
  ],
  follow: (state, event) => {
    const { from, at: takenAt, advised } = event.data;
    const taken = { ...done(event), from, takenAt, advised: cameTo(advised) };
    return {
      ...state,
      consultation: done(event),
      adviceTaken: [...state.adviceTaken, taken],
    };
  },
});
