import type { Instant } from '#kit';
import type { Done } from '#acts';

/** Something one person has been asked to do, in the words they will read. */
export interface Task extends Done {
  readonly id: string;
  readonly title: string;
  readonly details: string | null;
  readonly owner: string;
  readonly ownerName: string;
  readonly dueAt: Instant;
  /** The one who asked for it, and stays accountable for it. */
  readonly by: string;
  readonly outcome: 'done' | 'not-done' | null;
  /** When it was finished, and what whoever had it said of that. */
  readonly finished: (Done & { readonly said: string }) | null;
}

/** A duty of the guidance that was handed to somebody; whoever it belongs to stays accountable. */
export interface Handover extends Done {
  readonly to: string;
  readonly name: string;
}

/** What the record says of who does what. */
export interface TasksState {
  readonly tasks: readonly Task[];
  readonly handedOver: Readonly<Record<string, Handover>>;
}

export const tasksStart: TasksState = { tasks: [], handedOver: {} };

/** Tasks that nobody has finished or set aside. */
export function openTasks({ tasks }: Pick<TasksState, 'tasks'>): readonly Task[] {
  return tasks.filter(({ outcome }) => outcome === null);
}

/** Open tasks of one member of staff, by their directory id. */
export function tasksOf(state: TasksState, person: string): readonly Task[] {
  return openTasks(state).filter(({ owner }) => owner === person);
}
