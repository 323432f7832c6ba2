import type { AgeBand } from '#guidance';
import type { Instant } from '#kit';
import { dueAt, type School } from '#schools';
import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import { stands } from '../../advice/what-stands.ts';
import { lastLook, type RemovalReport } from './state.ts';
import { serviceWords } from './words.ts';

/** Regulated services have this long to take down what is reported (OSA 2023 s20A; procedure.md 2.8). */
const hours = 48;

/** When a report is to be looked at again: 48 hours after it was made, or after the last look. */
export function lookAgainAt(report: RemovalReport, { calendar }: School): Instant {
  return dueAt({ kind: 'hours', hours }, lastLook(report), calendar);
}

/** Reports that have no outcome yet. */
export function openReports({ removals }: CaseState): readonly RemovalReport[] {
  return removals.filter(({ outcome }) => outcome === null);
}

/** Outcomes after which it may still be there. */
const unsolved: readonly string[] = ['refused', 'no-answer', 'not-in-law'];

/** Reports that came to nothing, with no later report for the same child. */
export function cameToNothing({ removals }: CaseState): readonly RemovalReport[] {
  return removals.filter(
    ({ child, sequence, outcome }) =>
      outcome !== null &&
      unsolved.includes(outcome.what) &&
      !removals.some((other) => other.child === child && other.sequence > sequence),
  );
}

/** The children to report for: those who are pictured, at this school. */
export function childrenToReportFor({ people }: CaseState): CaseState['people'] {
  return people.filter(({ kind, roles }) => kind === 'learner' && roles.includes('pictured'));
}

/** True when whoever is pictured is nobody of this school's children: it is theirs to report. */
export function isOthersToReport(state: CaseState): boolean {
  const pictured = state.people.filter(({ roles }) => roles.includes('pictured'));
  return pictured.length > 0 && childrenToReportFor(state).length === 0;
}

/** The children who are pictured, and for whom no report has been made after this entry. */
export function childrenWithoutReport(state: CaseState, from: number): CaseState['people'] {
  return childrenToReportFor(state).filter(
    ({ id }) => !state.removals.some(({ child, sequence }) => child === id && sequence > from),
  );
}

/** True when a report was made, after this entry, for every child who is pictured; for any, where none is. */
export function isReportedForAll(state: CaseState, from: number): boolean {
  const made = state.removals.some(({ sequence }) => sequence > from);
  return made && childrenWithoutReport(state, from).length === 0;
}

/** How old a child is now, as last said in a report; else as far as the facts give it. */
export function ageOf(state: CaseState, child: string): AgeBand {
  const said = state.removals.findLast((one) => one.child === child);
  if (said) return said.age;
  const youngest = stands(state, 'youngestDepictedAge');
  if (youngest === 'adult') return '18-or-over';
  return /^\d+$/.test(youngest) ? (Number(youngest) < 13 ? 'under-13' : '13-to-17') : 'not-known';
}

/** A report as it is called: the service and the child. */
export function reportName({ people }: CaseState, { child, service }: RemovalReport): string {
  const name = people.find(({ id }) => id === child)?.name ?? 'a child';
  return `${serviceWords(service)}, for ${name}`;
}

/** The open reports, to choose from. */
export function reportPicks(state: CaseState): readonly Pick[] {
  return openReports(state).map((report) => ({
    value: report.id,
    label: reportName(state, report),
    ...(report.reference ? { hint: `Reference ${report.reference}` } : {}),
  }));
}

/** What a report is called, by its id; null for another id. */
export function reportNamed(state: CaseState, id: string): string | null {
  const report = state.removals.find((one) => one.id === id);
  return report ? reportName(state, report) : null;
}
