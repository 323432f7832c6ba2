import type { Recorded } from '../record/events.ts';
import { supportersOf } from '../parts/support/state.ts';
import { openTasks } from '../parts/tasks/state.ts';
import type { DirectoryPerson } from './person.ts';
import { referenceIn } from '#kit';
import { partsThatOpenCases } from './restricted.ts';
import type { CaseState } from '../state.ts';

/**
 * The case of ours, by reference, that a report was found to be part of; null where it was not. The report
 * is kept from whoever that case is kept from, from then on, also should it be opened as a case later.
 */
export function wholeOf(events: readonly Recorded[]): string | null {
  const declined = events.find(({ type }) => type === 'case-not-opened/1');
  if (declined?.type !== 'case-not-opened/1') return null;
  return referenceIn(declined.data.otherCase ?? '');
}

/**
 * Those to whom a record is closed whatever happens, for they play no part that opens cases, and who have
 * something of their own in it: their report, a task, a child they support. They learn nothing of what else
 * is in it, so they keep what is theirs where it turns out to be part of a case that they may not know of.
 */
export function withTheirOwn(
  state: CaseState,
  staff: readonly DirectoryPerson[],
): readonly string[] {
  const children = state.people.filter(({ kind }) => kind === 'learner');
  const theirs = new Set([
    ...(state.reported ? [state.reported.by] : []),
    ...openTasks(state).map(({ owner }) => owner),
    ...children.flatMap(({ id }) => supportersOf(state, id)),
  ]);
  return staff
    .filter(({ id, roles }) => theirs.has(id) && !roles.some((role) => opens.includes(role)))
    .map(({ id }) => id);
}

const opens: readonly string[] = partsThatOpenCases;
