import type { Practices } from '../../duties/practice.ts';
import { isReportedForAll } from './standing.ts';

/** To have it taken down. */
export const removalPractices = {
  'report-for-removal': { act: 'report-for-removal', done: isReportedForAll },
} as const satisfies Practices;
