import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { type CaseState, done } from '../../state.ts';
import { openTransfers } from './state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const leaving = (state: CaseState): readonly Pick[] =>
  openTransfers(state).map(({ child, to }) => ({
    value: child,
    label: `${state.people.find(({ id }) => id === child)?.name ?? ''}, to ${to}`,
  }));

/** The file was sent, apart from the main file, and whether there is a receipt. */
export const confirmFileTransfer = defineAct({
  name: 'confirm-file-transfer',
  may: 'the leads',
  title: 'Record that a child’s file was sent or has arrived',
  done: 'It is recorded.',
  event: 'file-transfer-confirmed/1',
  recorded: 'Child protection file sent',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: { kind: 'about', from: leaving, label: 'Whose file?', missing: 'Choose the child' },
    sentAt: {
      kind: 'when',
      past: true,
      label: 'When was it sent?',
      missing: 'Give the date and time',
    },
    how: {
      kind: 'choice',
      label: 'How was it sent?',
      hint: 'Apart from the main pupil file. Never imagery',
      options: {
        secure: { label: 'By a secure transfer system' },
        encrypted: { label: 'By encrypted e-mail' },
        'by-hand': { label: 'By hand, against a signature' },
        post: { label: 'By tracked and signed-for post' },
      },
      missing: 'Say how it was sent',
    },
    receipt: {
      kind: 'choice',
      label: 'Have they said that they have it?',
      options: {
        yes: { label: 'Yes, there is a receipt' },
        no: { label: 'Not yet', hint: 'You will be reminded' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether there is a receipt',
    },
    receivedBy: {
      kind: 'text',
      label: 'Who received it, and when?',
      missing: 'Say who received it, and when',
      onlyWhen: { field: 'receipt', is: ['yes'] },
    },
    reason: {
      kind: 'reason',
      label: 'What was sent, and is anything kept here? Why?',
      missing: 'Say what was sent, and what is kept',
    },
  },
  pages: [
    { title: 'A child’s file', fields: ['child', 'sentAt', 'how'] },
    { title: 'The receipt', fields: ['receipt'] },
    { title: 'What was sent', fields: ['receivedBy', 'reason'] },
  ],
  refuse: (input, { state }) =>
    leaving(state).some(({ value }) => value === input.child)
      ? null
      : refuse('not-leaving', 'It is not recorded that this child is leaving. Record that first.'),
  follow: (state, event) => {
    const { child, receipt } = event.data;
    const open = openTransfers(state).find((one) => one.child === child);
    const standing = receipt === 'yes' ? ('received' as const) : ('sent' as const);
    return {
      ...state,
      fileTransfers: state.fileTransfers.map((one) =>
        one === open ? { ...one, ...done(event), standing } : one,
      ),
    };
  },
});
