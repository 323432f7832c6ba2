import { removalRoute } from '#guidance';
import type { Instant } from '#kit';
import type { School } from '#schools';
import { lookAgainAt, openReports } from '../parts/removal/standing.ts';
import { serviceWords } from '../parts/removal/words.ts';
import type { CaseState } from '../state.ts';

/** A report for removal that has no outcome yet, as the school's list of them shows it. */
export interface OpenRemoval {
  readonly report: string;
  readonly child: string;
  readonly service: string;
  readonly route: string;
  readonly reference: string | null;
  readonly reportedAt: Instant;
  readonly askAgainAt: Instant;
  /** True when somebody said, at the last asking, that it was still there. */
  readonly stillThere: boolean;
}

/** The open reports of a case, the earliest to ask about again first. */
export function openRemovals(state: CaseState, school: School): readonly OpenRemoval[] {
  return openReports(state)
    .map((report) => ({
      report: report.id,
      child: state.people.find(({ id }) => id === report.child)?.name ?? '',
      service: serviceWords(report.service),
      route: removalRoute(report.route).name,
      reference: report.reference,
      reportedAt: report.at,
      askAgainAt: lookAgainAt(report, school),
      stillThere: report.looks.at(-1)?.found === 'still-there',
    }))
    .toSorted((one, other) => one.askAgainAt.localeCompare(other.askAgainAt));
}
