import { type Refusal, refuse } from '#kit';
import { startsLower, londonParts, eitherOf } from '#say';
import { roleWords } from '#schools';
import { type ChoicesField, done } from '#acts';
import { type Deciding, defineAct } from '../../act.ts';
import { barredStaff } from '../../who/barred.ts';
import { noSuchChild } from '../../who/children.ts';
import { isCleared } from './standing.ts';
import { aChild, carersKnow } from '../../questions.ts';

/** Where copies may be; a deadline covers them all (procedure.md 2.8). */
export const copies = {
  devices: { label: 'Their devices' },
  cloud: { label: 'Cloud storage and backups' },
  accounts: { label: 'Their accounts' },
  chats: { label: 'Chats and groups it was sent in' },
  hidden: { label: 'Hidden or locked folders and apps' },
  'recently-deleted': { label: '“Recently deleted”, from where it can be brought back' },
  'others-accounts': { label: 'Accounts of other people that they can get into' },
} as const satisfies ChoicesField['options'];

const toDelete = { field: 'decision', is: ['delete'] } as const;

function notTheirs(decidedBy: string, { state, school, directory }: Deciding) {
  if (barredStaff(state).includes(decidedBy))
    return refuse('decider-may-not-know', 'This person may not know of this case.');
  const { deletionDecidedBy } = school.ways;
  const roles = directory(decidedBy)?.roles ?? [];
  if (roles.some((role) => deletionDecidedBy.includes(role))) return null;
  const names = eitherOf(deletionDecidedBy.map((role) => startsLower(roleWords[role])));
  return refuse(
    'not-theirs-to-decide',
    `In your school this is decided by somebody who is: ${names}.`,
  );
}

/** Reporting needs the file or its address, so deleting first can shut the best way to have it taken down. */
function notAskedAboutReporting(removalFirst: string | null): Refusal | null {
  return removalFirst === 'not-yet' || removalFirst === 'not-known'
    ? refuse(
        'report-it-first',
        'Ask first whether whoever is pictured has used Report Remove or Take It Down, or does not want to. Both need the file or its address, and deleting can shut that way.',
      )
    : null;
}

function locked({ state }: Deciding) {
  return isCleared(state)
    ? null
    : refuse(
        'not-cleared',
        'Deletion is locked. First record that no other agency needs the device or what is on it.',
      );
}

function tooEarly(deadline: string | null, { now }: Deciding) {
  return deadline && deadline < londonParts(now).date
    ? refuse('deadline-in-the-past', 'Give a day from today on by which it is to be deleted.')
    : null;
}

/** A senior decision for one child: delete, keep, or nothing to delete (seed statements S3-48 to S3-50). */
export const decideOnDeletion = defineAct({
  name: 'decide-on-deletion',
  may: 'the leads and the head',
  title: 'Decide about deletion for a child',
  done: 'The decision is recorded. If it is to be deleted, the young person does it: staff do not delete and do not watch.',
  event: 'deletion-decided/1',
  recorded: 'Decided about deletion',
  file: { of: 'child' },
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
    removalFirst: {
      kind: 'choice',
      label: 'Has whoever is pictured used Report Remove or Take It Down first?',
      hint: 'Both need the file or its address: once the only copy is deleted, a picture that was never posted cannot be reported. The young person does it, and nobody looks',
      options: {
        used: { label: 'Yes' },
        'not-wanted': { label: 'It was offered, and they do not want it' },
        'cannot-be-used': { label: 'It cannot be used here', hint: 'Say why below' },
        'not-yet': { label: 'Not yet', hint: 'Offer it before anybody is asked to delete' },
        'not-known': { label: 'I do not know', hint: 'Ask before anybody is asked to delete' },
      },
      missing: 'Say whether Report Remove or Take It Down has been used, or that you do not know',
      onlyWhen: toDelete,
      optional: true,
      later: true,
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
        'Whoever is threatened keeps everything. Whoever is pictured reports it first. Those who received it tell us, and then delete it. The young person does it. Keeping it could be an offence: say so kindly, and say what help they can have.',
      fields: ['removalFirst', 'covers', 'deadline', 'recipients', 'parents'],
    },
    { title: 'Why', fields: ['reason'] },
  ],
  refuse: (input, deciding) =>
    noSuchChild(deciding.state, input.child) ??
    notTheirs(input.decidedBy, deciding) ??
    (input.decision === 'delete'
      ? (locked(deciding) ??
        notAskedAboutReporting(input.removalFirst) ??
        tooEarly(input.deadline, deciding))
      : null),
  follow: (state, event) => {
    const { child, decision, deadline, covers } = event.data;
    const made = { ...done(event), child, decision, deadline, covers: covers ?? [] };
    return { ...state, deletionDecisions: [...state.deletionDecisions, made] };
  },
});
