import type { Practices } from '../../duties/practice.ts';
import { childrenToReportFor, isOthersToReport, isReportedForAll } from './standing.ts';

/** To have it taken down. */
export const removalPractices = {
  'report-for-removal': {
    act: 'report-for-removal',
    shownByAct: true,
    children: 'all',
    ofOthers: isOthersToReport,
    saidByPart: (state) => childrenToReportFor(state).length > 0,
    done: isReportedForAll,
  },
} as const satisfies Practices;
