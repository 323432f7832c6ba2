import { dueAt, type School } from '#schools';
import { countsFrom, isToDo } from '../../duties/duties.ts';
import type { CaseState } from '../../state.ts';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import {
  cameToNothing,
  childrenWithoutReport,
  lookAgainAt,
  openReports,
  reportName,
} from './standing.ts';
import type { RemovalReport } from './state.ts';

const duty = 'report-for-removal';

function reportSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  if (!isToDo(state, duty)) return [];
  const since = state.dutiesSince[duty];
  return childrenWithoutReport(state, countsFrom(state, duty)).map(({ id, name }) => ({
    id: `report-for-removal-${id}`,
    duty,
    title: `Help ${name} to have it taken down`,
    note: 'They report it, with your help. Keep the reference, never the web address.',
    owner: theLead,
    act: 'report-for-removal',
    about: { child: id },
    dueAt: since ? dueAt({ kind: 'same-day' }, since.at, calendar) : null,
  }));
}

/** To ask again 48 hours on; and once it is said to have gone, to record what came of the report. */
function nextFor(report: RemovalReport, state: CaseState, school: School): OwnStep {
  const name = reportName(state, report);
  const step = { owner: theLead, about: { report: report.id }, outlivesClosing: true } as const;
  const dueAt = lookAgainAt(report, school);
  return report.looks.at(-1)?.found === 'gone'
    ? {
        ...step,
        id: `removal-outcome-${report.id}`,
        title: `Record what came of the report: ${name}`,
        note: 'It is said to have gone. Tell the young person, and leave the report answered.',
        act: 'record-removal-outcome',
        dueAt,
      }
    : {
        ...step,
        id: `look-again-${report.id}`,
        title: `Ask again whether it has gone: ${name}`,
        note: 'Ask the young person or whoever took the report. Nobody goes to look.',
        act: 'look-again-at-removal',
        dueAt,
      };
}

/** To report for each child who is pictured, to look again after 48 hours, and to try another way. */
export const removalSteps: StepsOf = (state, school) => {
  const open = openReports(state).map((report) => nextFor(report, state, school));
  const another = cameToNothing(state).map(({ id, child, service, age }): OwnStep => ({
    id: `another-way-${id}`,
    title: `Try another way to have it taken down for ${
      state.people.find((one) => one.id === child)?.name ?? 'a child'
    }`,
    note: 'The last report came to nothing. A helpline may be able to help.',
    owner: theLead,
    act: 'report-for-removal',
    about: { child, service, age },
    dueAt: null,
  }));
  return [...reportSteps(state, school), ...open, ...another];
};
