import type { MissingOf } from '../../duties/missing.ts';
import { openTasks } from './state.ts';

/** Every task finished, or set aside with a reason. */
export const tasksMissing: MissingOf = (state) =>
  openTasks(state).map(({ title, ownerName }) => ({
    what: 'task',
    words: `Finish the task “${title}”, which ${ownerName} has, or say why it will not be done.`,
  }));
