import { z } from 'zod';
import { refuse } from '#kit';
import { done } from '#acts';
import { type Deciding, defineActAdding } from '../../act.ts';
import { addressIn } from '../removal/addresses.ts';
import { nameHider } from '#redaction';
import { hiddenIn } from '../../who/names-in-case.ts';
import { withTask } from '../tasks/with-task.ts';
import { isOwner, ownerOf } from '../tasks/owner.ts';
import { systemPicks, systemsAre } from './standing.ts';
import type { SchoolSystem } from './state.ts';
import { systemKinds, systemName } from './words.ts';
import { byStaff, when } from '../../questions.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';

const toAsk = { field: 'standing', is: ['ask'] } as const;
const wasDone = { field: 'standing', is: ['done'] } as const;

/** What IT are told besides, where what they know of the system says how it is done. */
const wordsOf: Readonly<Record<string, string>> = {
  email:
    'Hold the message where nobody can open it, in every mailbox that it reached, and stop it being forwarded. Leave it in place: do not delete it.',
  monitoring:
    'Close this capture to everybody, and stop it being shown in reports or sent as an alert. Where an alert went out by email, hold that message too. If only the company that runs the software can do it, ask them, and tell them nothing of why.',
};

/** All that IT is told: what to do, what not to do, and what to say of it. Nothing of the case, and of nobody in it. */
export const wordsForIt = [
  'Do this before anything else is done with it. Make it so that nobody can reach it: block the account, take the device off the network, or take away everybody’s access, whichever changes least.',
  'Do not open it, search it or look at what is in it. Do not delete, copy, move or reset anything.',
  'Keep all logs and backups, and stop whatever would delete or overwrite them by itself.',
  'Tell nobody, and do not ask what it is about. If you come upon something all the same, stop and tell me in person.',
  'When nobody else can reach it, finish this task: say when, how, and who can still reach it. If it cannot be done, say so at once.',
].join('\n\n');

const detailsFor = (kind: string): string =>
  [wordsForIt, wordsOf[kind]].filter((words) => words !== undefined).join('\n\n');

const nothing = {
  child: () => '',
  outsider: () => '',
  carer: '',
  staff: null,
  unsure: '',
} as const;

/** Names of people in the case have no place in words for IT; an account may have to be found by one. */
function namesSomebody({ kind, which }: { kind: string; which: string }, deciding: Deciding) {
  const { state, directory: lookup } = deciding;
  const hide = nameHider(hiddenIn(state, [], { instead: nothing, lookup }));
  return kind !== 'account' && hide(which) !== which
    ? refuse(
        'names-somebody',
        'This names somebody in the case, and IT would read it. Name the system, not the person.',
      )
    : null;
}

interface Asked {
  readonly earlier: string | null;
  readonly kind: string;
  readonly which: string;
  readonly owner: string | null;
  readonly dueAt: string | null;
  readonly by: string | null;
}

function notPossible(input: Asked, deciding: Deciding) {
  const { state, now } = deciding;
  const { earlier } = input;
  if (earlier && !systemsAre(state, 'not-isolated').some(({ id }) => id === earlier))
    return refuse('no-such-system', 'That system is not waiting to be isolated in this case.');
  const called =
    namesSomebody(input, deciding) ?? (input.kind === 'account' ? null : addressIn(input.which));
  if (called) return called;
  if (input.dueAt && input.dueAt <= now)
    return refuse('due-already', 'Give a time that has not passed by which it is to be done.');
  return input.by ? notOnTheStaff(input.by, deciding) : null;
}

/** The school’s own system or account is made unreachable by IT, who see the task and not the case (procedure.md 2.8, 10). */
export const isolateSystem = defineActAdding({
  name: 'isolate-system',
  may: 'the leads and the head',
  title: 'Have one of the school’s systems or accounts isolated',
  done: 'It is recorded. IT see the task with what to do, and nothing of the case.',
  event: 'system-isolated/1',
  recorded: 'One of the school’s systems was to be isolated',
  // An account may be named for the child it belongs to.
  file: { of: 'named', without: ['earlier'] },
  from: ['reported', 'open'],
  fields: {
    earlier: {
      kind: 'about',
      from: systemPicks('not-isolated'),
      label: 'Is it one that could not be isolated before?',
      hint: 'Leave this empty if it is another one',
      missing: 'Choose which one',
      optional: true,
    },
    kind: {
      kind: 'choice',
      label: 'What is to be isolated?',
      options: systemKinds,
      missing: 'Say what is to be isolated, or that you do not know',
    },
    which: {
      kind: 'text',
      label: 'Which one, in words that IT know it by?',
      hint: 'IT read exactly this. For example “laptop 7 of trolley B”, or the user name of an account. No other name, and no web address',
      missing: 'Say which one',
    },
    standing: {
      kind: 'choice',
      label: 'Has it been isolated already?',
      options: {
        ask: {
          label: 'No: ask IT to do it',
          hint: 'They are told what to do and what not to do, and nothing of the case',
        },
        done: { label: 'Yes: somebody has done it' },
      },
      missing: 'Say whether it has been isolated already',
    },
    owner: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who is to do it?',
      hint: 'Whoever looks after your systems. They see the task among theirs, and no case',
      missing: 'Choose who is to do it',
      onlyWhen: toAsk,
    },
    dueAt: {
      kind: 'when',
      label: 'By when?',
      hint: 'Today, and before others can come upon it',
      missing: 'Give the date and time by which it is to be done',
      onlyWhen: toAsk,
    },
    by: { ...byStaff('Who did it?'), onlyWhen: wasDone },
    at: { ...when, onlyWhen: wasDone },
    reach: {
      kind: 'choice',
      label: 'Who can still reach it?',
      options: {
        nobody: { label: 'Nobody' },
        'only-it': { label: 'Only those who run it, and they do not look' },
        others: { label: 'Somebody else as well' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say who can still reach it, or that you do not know',
      onlyWhen: wasDone,
    },
    reason: {
      kind: 'reason',
      label: 'Why is it to be isolated, and whom does that keep from their work?',
      hint: 'IT do not see this',
      missing: 'Say why it is to be isolated',
    },
  },
  pages: [
    {
      title: 'One that could not be isolated before',
      fields: ['earlier'],
    },
    {
      title: 'A system or account of the school’s own',
      intro:
        'Nobody looks to see whether it is really there. Nobody opens, forwards or deletes it on their own, and nobody is sent a capture.',
      fields: ['kind', 'which', 'standing'],
    },
    { title: 'Who isolates it', fields: ['owner', 'dueAt', 'by', 'at', 'reach'] },
    { title: 'Why', fields: ['reason'] },
  ],
  adds: z.strictObject({
    system: z.string(),
    task: z.string().nullable(),
    ownerName: z.string().nullable(),
    title: z.string().nullable(),
    details: z.string().nullable(),
  }),
  decide: (input, deciding) => {
    const cannot = notPossible(input, deciding);
    if (cannot) return cannot;
    const { newId } = deciding;
    const system = input.earlier ?? newId;
    if (!input.owner) return { system, task: null, ownerName: null, title: null, details: null };
    const found = ownerOf(input.owner, deciding);
    if (!isOwner(found)) return found;
    const title = `Make this unreachable: ${systemName(input)}`;
    return { system, task: newId, ownerName: found.name, title, details: detailsFor(input.kind) };
  },
  follow: (state, event) => {
    const { data } = event;
    const { kind, which, system: id, task, by, reach, title, owner, ownerName, dueAt } = data;
    const one: SchoolSystem = { ...done(event), id, kind, which, task, by, reach, release: null };
    const systems = [...state.systems.filter((other) => other.id !== id), one];
    const after = { ...state, systems };
    return task && title && owner && ownerName && dueAt
      ? withTask(after, event, { id: task, title, details: data.details, owner, ownerName, dueAt })
      : after;
  },
});
