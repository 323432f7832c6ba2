import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A child leaves for another school or college, and their child protection file has to follow. */
export const planFileTransfer = defineAct({
  name: 'plan-file-transfer',
  may: 'the leads',
  title: 'Record that a child is leaving',
  done: 'It is recorded. You will be reminded to send the file, and to get a receipt.',
  event: 'file-transfer-planned/1',
  recorded: 'A child is leaving',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    leavesOn: {
      kind: 'date',
      label: 'When do they leave, or when did they?',
      missing: 'Give the date',
    },
    to: {
      kind: 'text',
      label: 'To which school or college?',
      hint: 'Write “not known” if nobody knows, and ask the local authority',
      missing: 'Name the school or college',
    },
    toWhom: {
      kind: 'text',
      label: 'Who is its safeguarding lead?',
      missing: 'Name their safeguarding lead',
      optional: true,
    },
    beforehand: {
      kind: 'choice',
      label: 'Do they need to know something before the child arrives?',
      hint: 'For example so that support goes on from the first day',
      options: {
        yes: { label: 'Yes, and their lead will be spoken to' },
        told: { label: 'Yes, and they have been told' },
        no: { label: 'No' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether they need to know something before',
    },
    reason: {
      kind: 'reason',
      label: 'What do you base this on, and what does the child wish?',
      hint: 'Parents are told that the file moves; they cannot stop it',
      missing: 'Say what you base this on',
    },
  },
  pages: [
    { title: 'A child who leaves', fields: ['child', 'leavesOn', 'to', 'toWhom'] },
    { title: 'Before they arrive', fields: ['beforehand', 'reason'] },
  ],
  refuse: (input, { state }) => noSuchChild(state, input.child),
  follow: (state, event) => {
    const { child, leavesOn, to } = event.data;
    const transfer = { ...done(event), child, leavesOn, to, standing: 'planned' as const };
    return { ...state, fileTransfers: [...state.fileTransfers, transfer] };
  },
});
