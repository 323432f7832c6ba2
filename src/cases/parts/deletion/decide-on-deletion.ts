import { refuse, startsLower } from '#kit';
import { londonParts, roleWords } from '#schools';
import type { Deciding } from '../../act.ts';
import { barredStaff } from '../../barred.ts';
import { noSuchChild } from '../../child-in-case.ts';
import { defineAct } from '../../define-act.ts';
import type { ChoicesField } from '../../fields.ts';
import { done } from '../../placed.ts';
import { isCleared } from './standing.ts';
import { aChild, carersKnow } from '../../options.ts';

/** Where copies may be; a deadline covers them all (procedure.md 2.8). */
export const copies = {
  devices: { label: 'Their devices' },
  cloud: { label: 'Cloud storage and backups' },
  accounts: { label: 'Their accounts' },
  chats: { label: 'Chats and groups it was sent in' },
} as const satisfies ChoicesField['options'];

const toDelete = { field: 'decision', is: ['delete'] } as const;

function notTheirs(decidedBy: string, { state, school, directory }: Deciding) {
  if (barredStaff(state).includes(decidedBy))
    return refuse('decider-may-not-know', 'This person may not know of this case.');
  const { deletionDecidedBy } = school.ways;
  const roles = directory(decidedBy)?.roles ?? [];
  if (roles.some((role) => deletionDecidedBy.includes(role))) return null;
  const names = deletionDecidedBy.map((role) => startsLower(roleWords[role])).join(', or ');
  return refuse(
    'not-theirs-to-decide',
    `In your school this is decided by somebody who is: ${names}.`,
  );
}

function tooEarly(deadline: string | null, { state, now }: Deciding) {
  if (!isCleared(state))
    return refuse(
      'not-cleared',
      'Deletion is locked. First record that no other agency needs the device or what is on it.',
    );
  return deadline && deadline < londonParts(now).date
    ? refuse('deadline-in-the-past', 'Give a day from today on by which it is to be deleted.')
    : null;
}

/** A senior decision for one child: delete, keep, or nothing to delete (seed statements S3-48 to S3-50). */
export const decideOnDeletion = defineAct({
  name: 'decide-on-deletion',
  part: 'deletion',
  title: 'Decide about deletion for a child',
  done: 'The decision is recorded. If it is to be deleted, the young person does it: staff do not delete and do not watch.',
  event: 'deletion-decided/1',
  recorded: 'Decided about deletion',
  from: ['reported', 'open'],
  fields: {
    child: aChild('For which child?'),
    decision: {
      kind: 'choice',
      label: 'What was decided?',
      options: {
        delete: {
          label: 'The young person is asked to delete it',
          hint: 'Only once nobody else needs it',
        },
        preserve: {
          label: 'It is kept as it is, and nothing is deleted',
          hint: 'In extortion, and wherever the police may need it',
        },
        'not-needed': { label: 'There is nothing for this child to delete' },
      },
      missing: 'Say what was decided',
    },
    decidedBy: {
      kind: 'person',
      from: 'staff',
      label: 'Who decided?',
      hint: 'One of those whom your school names for this decision',
      missing: 'Choose who decided',
    },
    covers: {
      kind: 'choices',
      label: 'What does it cover?',
      options: copies,
      missing: 'Say what it covers',
      onlyWhen: toDelete,
    },
    deadline: {
      kind: 'date',
      label: 'By when is it to be deleted?',
      missing: 'Give the last day to delete by',
      onlyWhen: toDelete,
    },
    recipients: {
      kind: 'choice',
      label: 'Has everybody who received it been advised to delete it, and not to share it?',
      options: {
        advised: { label: 'Yes' },
        'to-be-advised': { label: 'Not yet', hint: 'Say below who will, and when' },
        nobody: { label: 'Nobody else received it' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether those who received it were advised, or that you do not know',
      onlyWhen: toDelete,
    },
    parents: { ...carersKnow('Do the child’s parents or carers know?'), onlyWhen: toDelete },
    reason: {
      kind: 'reason',
      label: 'Why was it decided like this?',
      missing: 'Say why it was decided like this',
    },
  },
  pages: [
    { title: 'A decision about deletion', fields: ['child', 'decision', 'decidedBy'] },
    {
      title: 'What is to be deleted, and by when',
      intro:
        'The young person does it. Keeping it could be an offence: say so kindly, and say what help they can have.',
      fields: ['covers', 'deadline', 'recipients', 'parents'],
    },
    { title: 'Why', fields: ['reason'] },
  ],
  refuse: ({ child, decision, decidedBy, deadline }, deciding) =>
    noSuchChild(deciding.state, child) ??
    notTheirs(decidedBy, deciding) ??
    (decision === 'delete' ? tooEarly(deadline, deciding) : null),
  follow: (state, event) => {
    const { child, decision, deadline, covers } = event.data;
    const made = { ...done(event), child, decision, deadline, covers: covers ?? [] };
    return { ...state, deletionDecisions: [...state.deletionDecisions, made] };
  },
});
