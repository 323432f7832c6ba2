import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { type CaseState, done } from '../../state.ts';
import { openTasks } from './state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const unfinished = (state: CaseState): readonly Pick[] =>
  openTasks(state).map(({ id, title, ownerName }) => ({
    value: id,
    label: title,
    hint: `For ${ownerName}`,
  }));

/** A task was done, or will not be, with the reason; by whoever has it, or by the lead. */
export const finishTask = defineAct({
  name: 'finish-task',
  may: 'the leads, and whoever has the task',
  title: 'Finish a task',
  done: 'It is recorded, and the safeguarding team can see it.',
  event: 'task-finished/1',
  recorded: 'Task finished',
  file: { of: 'work' },
  from: alsoAfterClosing,
  home: 'tasks',
  fields: {
    task: { kind: 'about', from: unfinished, label: 'Which task?', missing: 'Choose the task' },
    outcome: {
      kind: 'choice',
      label: 'Has it been done?',
      options: {
        done: { label: 'It is done' },
        'not-done': { label: 'It will not be done', hint: 'Say why on this page' },
      },
      missing: 'Say whether it is done',
    },
    reason: {
      kind: 'reason',
      label: 'What was done and when, or why will it not be?',
      hint: 'What you did and what you were told',
      missing: 'Say what was done, or why it will not be',
    },
  },
  pages: [{ title: 'Finish a task', fields: ['task', 'outcome', 'reason'] }],
  refuse: (input, { state }) =>
    openTasks(state).some(({ id }) => id === input.task)
      ? null
      : refuse(
          'no-such-task',
          'There is no such task to finish. It may have been finished already.',
        ),
  follow: (state, event) => {
    const { task, outcome, reason } = event.data;
    const finished = { ...done(event), said: reason };
    const tasks = state.tasks.map((one) => (one.id === task ? { ...one, outcome, finished } : one));
    return { ...state, tasks };
  },
});
