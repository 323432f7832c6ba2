import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { anybodyRinging, barredFromContact, notTheirCarer, somebodyElse } from './carers.ts';
import { aChild } from '../../questions.ts';

/** A call or talk with a parent or carer, noted: who began it, what was said, what was agreed. */
export const noteParentCall = defineAct({
  name: 'note-parent-call',
  may: 'the leads',
  title: 'Note a call or talk with a parent or carer',
  done: 'The note is in the record. If this was the first they heard of it, record that they were told, too.',
  event: 'parent-call-noted/1',
  recorded: 'Call or talk with a parent or carer',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('About which child?'),
    carer: {
      kind: 'about',
      from: anybodyRinging,
      label: 'Who was it with?',
      missing: 'Choose who it was with',
    },
    who: {
      kind: 'text',
      label: 'Their name, and how they are related to the child',
      missing: 'Say who it was with',
      onlyWhen: { field: 'carer', is: [somebodyElse] },
    },
    began: {
      kind: 'choice',
      label: 'Who began it?',
      options: {
        us: { label: 'We rang or asked them in' },
        them: { label: 'They rang, wrote or came in' },
      },
      missing: 'Say who began it',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    by: {
      kind: 'person',
      from: 'staff',
      label: 'Who from school?',
      missing: 'Choose who from school',
    },
    theySaid: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What did they say, ask or want?',
      missing: 'Write what they said',
    },
    weSaid: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What did we say?',
      hint: 'Never another child’s name',
      missing: 'Write what we said',
    },
    reason: {
      kind: 'reason',
      label: 'What was agreed, and why?',
      missing: 'Say what was agreed and why, or “nothing”',
    },
  },
  pages: [
    { title: 'Who it was with', fields: ['child', 'carer'] },
    { title: 'Somebody who is not in the case', fields: ['who'] },
    { title: 'The call or talk', fields: ['began', 'at', 'by'] },
    { title: 'What was said', fields: ['theySaid', 'weSaid', 'reason'] },
  ],
  refuse: (input, { state }) =>
    noSuchChild(state, input.child) ??
    notTheirCarer(state, input) ??
    (input.began === 'us' ? barredFromContact(state, input) : null),
  follow: (state, event) => {
    const { at, child, carer: chosen } = event.data;
    const { sequence } = event;
    const carer = chosen === somebodyElse ? null : chosen;
    return { ...state, calls: [...state.calls, { at, sequence, child, carer }] };
  },
});
