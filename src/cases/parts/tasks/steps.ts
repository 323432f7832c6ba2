import { barredStaff } from '../../who/barred.ts';
import type { StepsOf } from '../../duties/step.ts';
import { openTasks } from './state.ts';

/** Each task that nobody has finished, with whoever has it. */
export const taskSteps: StepsOf = (state) =>
  openTasks(state).map(({ id, title, owner, ownerName, dueAt }) => ({
    id: `task-${id}`,
    ...(state.systems.some(({ task }) => task === id) ? { duty: 'isolate-device' as const } : {}),
    title,
    note: barredStaff(state).includes(owner)
      ? 'They may no longer know of this case. Hand it over to somebody else.'
      : null,
    owner: ownerName,
    act: 'finish-task' as const,
    about: { task: id },
    outlivesClosing: true,
    dueAt,
  }));
