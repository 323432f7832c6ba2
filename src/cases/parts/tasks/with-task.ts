import { type CaseState, done, type Placed } from '../../state.ts';
import type { Task } from './state.ts';

/** The case with one more task, given by whoever recorded this; they stay accountable for it. */
export function withTask(
  state: CaseState,
  event: Placed,
  given: Pick<Task, 'id' | 'title' | 'details' | 'owner' | 'ownerName' | 'dueAt'>,
): CaseState {
  const task = { ...done(event), ...given, by: event.actor, outcome: null, finished: null };
  return { ...state, tasks: [...state.tasks, task] };
}
