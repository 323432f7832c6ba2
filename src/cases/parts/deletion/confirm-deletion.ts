import { refuse } from '#kit';
import { londonParts } from '#say';
import { lastSaid, withAccount } from '../../record/accounts.ts';
import { done, type Placed } from '#acts';
import { type Deciding, defineAct } from '../../act.ts';
import { noSuchChild } from '../../who/children.ts';
import type { CaseState } from '../../state.ts';
import { devicesAre } from '../devices/state.ts';
import { copies } from './decide-on-deletion.ts';
import { askedToDelete, deletionOf, isCleared } from './standing.ts';
import type { DeletionAnswer } from './state.ts';
import { aChild } from '../../questions.ts';

interface Said {
  readonly child: string;
  readonly outcome: DeletionAnswer['outcome'];
  readonly deleted: readonly string[] | null;
  readonly deadline: string | null;
}

function doesNotFit(said: Said, { state, now }: Deciding) {
  if (!askedToDelete(state).includes(said.child))
    return refuse('nothing-to-confirm', 'This child has not been asked to delete anything.');
  const { decision } = deletionOf(state, said.child);
  if (said.outcome !== 'deleted' && !isCleared(state))
    return refuse(
      'keep-it-now',
      'Another agency may need it now. Ask them to keep it as it is, and decide again.',
    );
  const left = decision?.covers.filter((one) => !said.deleted?.includes(one)) ?? [];
  if (said.outcome === 'deleted' && left.length > 0)
    return refuse(
      'not-everywhere',
      'It was to be deleted from more places. Choose that they have not been able to yet, and say what is left.',
    );
  const away = devicesAre(state, 'with-school', 'with-police');
  if (said.deleted?.includes('devices') && away.some((device) => device.child === said.child))
    return refuse(
      'device-is-not-with-them',
      'The record says that a device of theirs is with the school or the police. Record first that they have it back, or choose that they have not been able to yet.',
    );
  return said.outcome === 'not-yet' && said.deadline && said.deadline < londonParts(now).date
    ? refuse('deadline-in-the-past', 'Give a day from today on by which it is to be deleted.')
    : null;
}

/** Whether any young person in the case does not want to delete it, once this was said. */
function withRefusal(state: CaseState, event: Placed, child: string): CaseState {
  const refusing = state.people.filter(({ id }) => deletionOf(state, id).standing === 'refused');
  const was = lastSaid(state, 'refusesDeletion');
  const value = refusing.length > 0 ? 'yes' : was === 'yes' ? 'no' : null;
  if (value === null || value === was) return state;
  const saidBy = state.people.find(({ id }) => id === child)?.name ?? child;
  return withAccount(state, event, {
    saidBy,
    saidAt: event.at,
    values: [['refusesDeletion', value]],
  });
}

/** The young person says that it is deleted, or not yet, or that they do not want to. Nobody checks by looking. */
export const confirmDeletion = defineAct({
  name: 'confirm-deletion',
  may: 'the leads',
  title: 'Record what a young person says about deleting it',
  done: 'It is recorded. Nobody needs to look to check.',
  event: 'deletion-answered/1',
  recorded: 'Asked about deleting it',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('Which child?'),
    at: {
      kind: 'when',
      past: true,
      label: 'When did they say so?',
      missing: 'Give the date and time',
    },
    heardBy: {
      kind: 'person',
      from: 'staff',
      label: 'Who heard it?',
      missing: 'Choose who heard it',
    },
    outcome: {
      kind: 'choice',
      label: 'What do they say?',
      options: {
        deleted: { label: 'They have deleted it everywhere' },
        'not-yet': { label: 'They have not been able to yet' },
        refuses: { label: 'They do not want to delete it' },
      },
      missing: 'Say what the young person says',
    },
    ownWords: {
      kind: 'narrative',
      voice: 'child',
      label: 'Their own words, if you remember them',
      missing: 'Write their own words',
      optional: true,
    },
    deleted: {
      kind: 'choices',
      label: 'From where have they deleted it?',
      hint: 'Go by what they say. Do not ask to see',
      options: copies,
      missing: 'Say from where they have deleted it',
      onlyWhen: { field: 'outcome', is: ['deleted'] },
    },
    hinders: {
      kind: 'choices',
      label: 'What makes it hard?',
      options: {
        'cannot-get-in': { label: 'They cannot get into an account or a device' },
        'device-elsewhere': { label: 'The device is not with them' },
        'does-not-know-how': { label: 'They do not know how' },
        'copies-left': { label: 'Some copies are left' },
        'too-hard-now': { label: 'It is too distressing for now' },
        pressure: { label: 'Somebody presses them to keep it' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say what makes it hard, or that you do not know',
      onlyWhen: { field: 'outcome', is: ['not-yet'] },
    },
    deadline: {
      kind: 'date',
      label: 'What new day was agreed?',
      missing: 'Give the new day',
      onlyWhen: { field: 'outcome', is: ['not-yet'] },
    },
    explained: {
      kind: 'choice',
      label:
        'Has it been explained that keeping it could be an offence, and that the police may have to be told?',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'Not yet' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether it has been explained, or that you do not know',
      onlyWhen: { field: 'outcome', is: ['refuses'] },
    },
    reason: {
      kind: 'reason',
      label: 'What happens next, and why?',
      hint: 'For example what help they have, and who looks in on them',
      missing: 'Say what happens next and why',
    },
  },
  pages: [
    {
      title: 'What the young person says',
      fields: ['child', 'at', 'heardBy', 'outcome', 'ownWords'],
    },
    { title: 'More about it', fields: ['deleted', 'hinders', 'deadline', 'explained'] },
    { title: 'What happens next', fields: ['reason'] },
  ],
  refuse: (input, deciding) =>
    noSuchChild(deciding.state, input.child) ?? doesNotFit(input, deciding),
  follow: (state, event) => {
    const { child, outcome, deadline } = event.data;
    const answer = { ...done(event), child, outcome, deadline };
    const answered = { ...state, deletionAnswers: [...state.deletionAnswers, answer] };
    return withRefusal(answered, event, child);
  },
});
