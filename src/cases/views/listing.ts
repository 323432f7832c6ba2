import type { Instant } from '#kit';
import type { School } from '#schools';
import { isSettled } from '../accounts.ts';
import { askedForSecondOpinion, barredStaff } from '../barred.ts';
import { caseManagers } from '../managing.ts';
import { isOutcome, outcomeOrder } from '../outcomes.ts';
import type { DirectoryPerson } from '../person.ts';
import type { CaseState } from '../state.ts';
import { nextSteps } from './next-steps.ts';

/** Nobody has looked at a new report yet, so it stands above what is being worked on. */
function unread({ facts }: CaseState): number {
  return facts.immediateRisk?.at(-1)?.value === 'no' ? 8 : 9;
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
  readonly next: { readonly title: string; readonly dueAt: Instant | null } | null;
  readonly receipt: {
    readonly reportedAt: Instant;
    readonly readAt: Instant | null;
    readonly message: string | null;
  } | null;
}

/** The plain columns and sealed summary by which a record is found and listed. */
export interface Listing {
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: Instant | null;
  readonly openedAt: Instant;
  readonly tokens: readonly {
    readonly purpose: 'learner' | 'reporter' | 'barred' | 'assigned';
    readonly value: string;
  }[];
  readonly summary: Summary;
}

/** People who have no worklist find a case that they manage, or are asked about, among what waits for them. */
function assignedTo(state: CaseState, staff: readonly DirectoryPerson[]): readonly string[] {
  const asked = askedForSecondOpinion(state);
  const managers = isSettled(state) ? [] : caseManagers(state, staff);
  return [...new Set([...(asked ? [asked] : []), ...managers])];
}

function tokensOf(state: CaseState, staff: readonly DirectoryPerson[]): Listing['tokens'] {
  const learners = state.people.flatMap(({ kind, directoryId }) =>
    kind === 'learner' && directoryId ? [directoryId] : [],
  );
  const token =
    (purpose: Listing['tokens'][number]['purpose']) =>
    (value: string): Listing['tokens'][number] => ({ purpose, value });
  return [
    ...learners.map(token('learner')),
    ...(state.reported ? [state.reported.by] : []).map(token('reporter')),
    ...barredStaff(state).map(token('barred')),
    ...assignedTo(state, staff).map(token('assigned')),
  ];
}

function summaryOf(state: CaseState, next: Summary['next']): Summary {
  const { reported, acknowledged } = state;
  return {
    children: state.people.flatMap(({ kind, name }) => (kind === 'learner' ? [name] : [])),
    advised: state.advice?.decision ?? null,
    next,
    receipt: reported
      ? {
          reportedAt: reported.at,
          readAt: acknowledged?.at ?? null,
          message: acknowledged?.message ?? null,
        }
      : null,
  };
}

/** How a record is listed as it now stands, in this school with these staff. */
export function listing(
  state: CaseState,
  { school, staff }: { readonly school: School; readonly staff: readonly DirectoryPerson[] },
): Listing {
  const first = nextSteps(state, school).find(({ status }) => status === 'to-do');
  const next = first ? { title: first.title, dueAt: first.dueAt } : null;
  return {
    reference: state.reference,
    status: state.status,
    urgency: urgencyOf(state),
    dueAt: next?.dueAt ?? null,
    openedAt: state.reported?.at ?? '',
    tokens: tokensOf(state, staff),
    summary: summaryOf(state, next),
  };
}
