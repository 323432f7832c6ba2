import type { Instant } from '#kit';
import type { School } from '#schools';
import { lookAgainAt } from '../parts/removal/standing.ts';
import type { CaseState } from '../state.ts';

/** A report for removal as the school’s list of them knows it: codes, a name, and times. */
export interface TrackedRemoval {
  readonly report: string;
  readonly child: string;
  readonly service: string;
  readonly route: string;
  readonly by: string;
  readonly reference: string | null;
  readonly reportedAt: Instant;
  readonly askAgainAt: Instant;
  /** What was heard at the last asking; null before there was one. */
  readonly found: string | null;
  readonly outcome: { readonly what: string; readonly at: Instant } | null;
}

/** The reports of a case with what came of them, open or closed: checking is owed to the child either way. */
export function trackedRemovals(state: CaseState, school: School): readonly TrackedRemoval[] {
  return state.removals.map((report) => ({
    report: report.id,
    child: state.people.find(({ id }) => id === report.child)?.name ?? '',
    service: report.service,
    route: report.route,
    by: report.by,
    reference: report.reference,
    reportedAt: report.at,
    askAgainAt: lookAgainAt(report, school),
    found: report.looks.at(-1)?.found ?? null,
    outcome: report.outcome && { what: report.outcome.what, at: report.outcome.at },
  }));
}
