import type { Practices } from '../../duties/practice.ts';
import { arrivalsIn } from './arrivals.ts';
import { isExposureRecorded, unagreed } from './state.ts';

/** To answer whoever reported, and to look after whoever saw imagery. */
export const reportPractices = {
  'acknowledge-report': {
    act: 'acknowledge-report',
    done: ({ acknowledged }) => acknowledged !== null,
  },
  // Not knowing whether anybody saw it is no reason not to ask, and to offer support.
  'record-exposure': {
    act: 'record-exposure',
    arises: (state) =>
      state.reported !== null &&
      (state.exposure !== 'none' || unagreed(state).length > 0 || arrivalsIn(state).length > 0),
    done: isExposureRecorded,
  },
} as const satisfies Practices;
