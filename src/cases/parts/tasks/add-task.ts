import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';
import { isOwner, ownerOf } from './owner.ts';
import { withTask } from './with-task.ts';

/** One person is asked to do one thing by a time; they need not be able to see the case (procedure.md 2.2, IR4 and IR6). */
export const addTask = defineActAdding({
  name: 'add-task',
  may: 'the leads',
  title: 'Give somebody a task',
  done: 'They have been given the task and see it among theirs.',
  event: 'task-given/1',
  recorded: 'Task given',
  file: { of: 'work' },
  from: ['reported', 'open'],
  fields: {
    title: {
      kind: 'text',
      label: 'What is to be done?',
      hint: 'One thing, in a few words. Leave children’s names out unless the task cannot be done without',
      missing: 'Say what is to be done',
    },
    details: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What else do they need to know to do it?',
      hint: 'No more than the task needs',
      missing: 'Write what else they need to know',
      optional: true,
    },
    owner: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who will do it?',
      missing: 'Choose who will do it',
    },
    dueAt: { kind: 'when', label: 'By when?', missing: 'Give the date and time it is due' },
    question: {
      kind: 'choice',
      label: 'Which question of the meeting does it come from?',
      options: {
        information: { label: 'What else you need to know' },
        reach: { label: 'How widely it has been shared' },
        removal: { label: 'Getting it off devices or services' },
        children: { label: 'What affects the risk for these children' },
        'other-settings': { label: 'Telling another school, setting or person' },
        parents: { label: 'Telling parents or carers' },
        other: { label: 'Something else' },
      },
      missing: 'Say where it comes from, or “Something else”',
    },
    reason: {
      kind: 'reason',
      label: 'Why is it needed, and why this person?',
      hint: 'Whoever does the task will not see this',
      missing: 'Say why it is needed, and why this person',
    },
  },
  pages: [
    {
      title: 'What is to be done',
      intro:
        'Whoever you give this to will read exactly these words, and no more of the case. Write them for that person.',
      fields: ['title', 'details'],
    },
    { title: 'Who and by when', fields: ['owner', 'dueAt'] },
    { title: 'Why', fields: ['question', 'reason'] },
  ],
  adds: z.strictObject({ task: z.string(), ownerName: z.string() }),
  decide: (input, deciding) => {
    if (input.dueAt <= deciding.now)
      return refuse('due-already', 'Give a time that has not passed by which it is to be done.');
    const found = ownerOf(input.owner, deciding);
    return isOwner(found) ? { task: deciding.newId, ownerName: found.name } : found;
  },
  follow: (state, event) => {
    const { task: id, title, details, owner, ownerName, dueAt } = event.data;
    const given = { id, title, details, owner, ownerName, dueAt };
    return withTask(state, event, given);
  },
});
