import { z } from 'zod';
import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineActAdding } from '../../act.ts';
import { dutiesIn, dutyStatus, dutyTitle } from '../../duties/duties.ts';
import type { DirectoryPerson } from '../../who/person.ts';
import { type CaseState, done } from '../../state.ts';
import { isOwner, ownerOf } from './owner.ts';
import { openTasks } from './state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const toDo = (state: CaseState): readonly Pick[] => [
  ...dutiesIn(state)
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ value: id, label: dutyTitle(id) })),
  ...openTasks(state).map(({ id, title, ownerName }) => ({
    value: id,
    label: title,
    hint: `A task, now with ${ownerName}`,
  })),
];

/** Roles that see every case they are not barred from, and so can do in it what a duty asks. */
const seesCases: readonly string[] = ['lead', 'deputy', 'head'];
const canSee = ({ roles }: DirectoryPerson): boolean =>
  roles.some((role) => seesCases.includes(role));

const has = ({ tasks, handedOver }: CaseState, what: string): string | undefined =>
  tasks.find(({ id }) => id === what)?.owner ?? handedOver[what]?.to;

/** A duty or a task is handed to somebody else; whoever it belonged to stays accountable (procedure.md KF7). */
export const handOver = defineActAdding({
  name: 'hand-over',
  may: 'the leads',
  alsoAside: true,
  title: 'Hand something over to somebody else',
  done: 'It is theirs to do now. Whoever it belonged to stays accountable for it.',
  event: 'handed-over/1',
  recorded: 'Handed over',
  file: { of: 'work' },
  from: alsoAfterClosing,
  fields: {
    what: {
      kind: 'about',
      from: toDo,
      label: 'What are you handing over?',
      missing: 'Choose what you are handing over',
    },
    to: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'To whom?',
      missing: 'Choose to whom',
    },
    reason: {
      kind: 'reason',
      label: 'Why, and have they agreed to take it?',
      missing: 'Say why, and whether they have agreed',
    },
  },
  pages: [
    { title: 'What and to whom', fields: ['what', 'to'] },
    { title: 'Why', fields: ['reason'] },
  ],
  adds: z.strictObject({ name: z.string() }),
  decide: (input, deciding) => {
    const { state } = deciding;
    if (!toDo(state).some(({ value }) => value === input.what))
      return refuse('nothing-to-hand-over', 'That is not waiting to be done in this case.');
    const found = ownerOf(input.to, deciding);
    if (!isOwner(found)) return found;
    if (has(state, input.what) === input.to)
      return refuse('theirs-already', 'They have it already. Choose somebody else.');
    return state.tasks.some(({ id }) => id === input.what) || canSee(found)
      ? { name: found.name }
      : refuse(
          'give-a-task-instead',
          'They cannot see this case, so they could not do this. Give them a task, in words of its own.',
        );
  },
  follow: (state, event) => {
    const { what, to, name } = event.data;
    if (!state.tasks.some(({ id }) => id === what))
      return {
        ...state,
        handedOver: { ...state.handedOver, [what]: { ...done(event), to, name } },
      };
    const tasks = state.tasks.map((one) =>
      one.id === what ? { ...one, owner: to, ownerName: name } : one,
    );
    return { ...state, tasks };
  },
});
