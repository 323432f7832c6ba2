import type { Practices } from '../../practice.ts';
import { isExposureRecorded } from './state.ts';

/** To answer whoever reported, and to look after whoever saw imagery. */
export const reportPractices = {
  'acknowledge-report': {
    act: 'acknowledge-report',
    done: ({ acknowledged }) => acknowledged !== null,
  },
  // Not knowing whether anybody saw it is no reason not to ask, and to offer support.
  'record-exposure': {
    act: 'record-exposure',
    arises: ({ reported, exposure, exposures }) =>
      reported !== null && (exposure !== 'none' || exposures.length > 0),
    done: isExposureRecorded,
  },
} as const satisfies Practices;
