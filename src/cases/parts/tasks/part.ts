import { definePart } from '../../part.ts';
import { openTasks } from './state.ts';
import { tasksMissing } from './missing.ts';
import { tasksPanel } from './panel.ts';
import { taskSteps } from './steps.ts';

/** Who does what by when. */
export const tasksPart = definePart({
  name: 'tasks',
  theme: 'Notes and steps',
  rests: ['record-resolve-not-known'],
  steps: taskSteps,
  missing: tasksMissing,
  panel: tasksPanel,
  nameOf: ({ tasks }, id) => tasks.find((one) => one.id === id)?.title ?? null,
  foundBy: (state) => ({ 'task-of': openTasks(state).map(({ owner }) => owner) }),
});
