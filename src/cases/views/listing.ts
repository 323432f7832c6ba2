import type { Instant } from '#kit';
import type { School } from '#schools';
import { isSettled } from '../record/accounts.ts';
import { isOutcome, outcomeOrder } from '../parts/decision/outcomes.ts';
import { openTasks, type Task } from '../parts/tasks/state.ts';
import type { CaseState } from '../state.ts';
import { stands } from '../advice/what-stands.ts';
import { foundBy, type Filed, type FoundBy } from './found-by.ts';
import { nextSteps } from './next-steps.ts';
import { type TrackedRemoval, trackedRemovals } from './tracked-removals.ts';

/** Nobody has looked at a new report yet, so it stands above what is being worked on. */
function unread(state: CaseState): number {
  return stands(state, 'immediateRisk') === 'no' ? 8 : 9;
}

/** How pressing a record is, 0 (nothing to do) to 10 (danger now): what the worklist sorts by. */
export function urgencyOf(state: CaseState): number {
  const decision = state.advice?.decision;
  const place = outcomeOrder.indexOf(isOutcome(decision) ? decision : 'consult');
  if (state.status === 'reported') return Math.max(unread(state), 10 - place);
  if (!isSettled(state)) return 10 - place;
  return state.reopeningDemanded ? Math.max(8, 10 - place) : 0;
}

/** What a list shows of a record; kept sealed, for it holds names. */
export interface Summary {
  readonly children: readonly string[];
  readonly advised: string | null;
  /** The edition under which it was advised anew, and nobody has read what differs; null otherwise. */
  readonly anew: string | null;
  readonly next: { readonly title: string; readonly dueAt: Instant | null } | null;
  readonly receipt: {
    readonly reportedAt: Instant;
    readonly readAt: Instant | null;
    readonly message: string | null;
  } | null;
  /** Tasks that are not finished, each for its owner’s eyes. */
  readonly tasks: readonly TaskLine[];
  readonly removals: readonly TrackedRemoval[];
}

/** A task as its owner sees it: what was written for them, and nothing else. */
export type TaskLine = Pick<Task, 'id' | 'owner' | 'title' | 'details' | 'dueAt' | 'by'>;

/**
 * The make-up of a listing: raised whenever what a listing holds, or what a record is found by,
 * changes. Records listed by an older make-up are then listed anew.
 */
export const listingMakeUp = 8;

/** The plain columns and sealed summary by which a record is found and listed. */
export interface Listing {
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: Instant | null;
  readonly openedAt: Instant;
  readonly tokens: readonly FoundBy[];
  readonly summary: Summary;
}

function summaryOf(state: CaseState, next: Summary['next'], school: School): Summary {
  const { reported, acknowledged } = state;
  return {
    children: state.people.flatMap(({ kind, name }) => (kind === 'learner' ? [name] : [])),
    advised: state.advice?.decision ?? null,
    anew: isSettled(state) ? null : (state.unreadAdvice?.now.edition ?? null),
    next,
    receipt: reported
      ? {
          reportedAt: reported.at,
          readAt: acknowledged?.at ?? null,
          message: acknowledged?.message ?? null,
        }
      : null,
    tasks: openTasks(state).map(({ id, owner, title, details, dueAt, by }) => ({
      id,
      owner,
      title,
      details,
      dueAt,
      by,
    })),
    removals: trackedRemovals(state, school),
  };
}

/** How a record is listed as it now stands, in this school. */
export function listing(filed: Filed & { readonly school: School }): Listing {
  const { state, school } = filed;
  const first = nextSteps(state, school).find(({ status }) => status === 'to-do');
  const next = first ? { title: first.title, dueAt: first.dueAt } : null;
  return {
    reference: state.reference,
    status: state.status,
    // What is still owed in a closed record stands on the lists, below all that is being worked on.
    urgency: Math.max(urgencyOf(state), first ? 1 : 0),
    dueAt: next?.dueAt ?? null,
    openedAt: state.reported?.at ?? '',
    tokens: foundBy({ ...filed, owing: first !== undefined }),
    summary: summaryOf(state, next, school),
  };
}
