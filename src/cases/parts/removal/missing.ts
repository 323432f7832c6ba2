import { countsFrom, isToDo } from '../../duties/duties.ts';
import type { MissingOf } from '../../duties/missing.ts';
import { childrenWithoutReport, openReports, reportName } from './standing.ts';

/** A report for each child who is pictured, where one is asked for, and an outcome of each report. */
export const removalMissing: MissingOf = (state) => {
  const duty = 'report-for-removal';
  const children = isToDo(state, duty) ? childrenWithoutReport(state, countsFrom(state, duty)) : [];
  return [
    ...children.map(({ name }) => ({
      what: 'removal',
      words: `Record a report to have it taken down for ${name}, or why none is needed.`,
    })),
    ...openReports(state).map((report) => ({
      what: 'removal',
      words: `Record what came of the report: ${reportName(state, report)}.`,
    })),
  ];
};
