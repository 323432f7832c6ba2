import { decidedOn, type Practices } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import { arrivalsIn } from './arrivals.ts';
import { isExposureRecorded, unagreed } from './state.ts';

/** The entry since which, without a break, a child has been said to be in danger. */
function dangerSince({ facts }: CaseState): number {
  const accounts = facts.immediateRisk ?? [];
  const calm = accounts.findLastIndex(({ value }) => value !== 'yes');
  return accounts[calm + 1]?.sequence ?? 0;
}

/** To call 999 where a child is in danger, to answer whoever reported, and to look after whoever saw imagery. */
export const reportPractices = {
  'call-emergency-services': {
    act: 'call-emergency-services',
    refers: true,
    done: (state) => (state.emergency?.sequence ?? -1) >= dangerSince(state),
    arises: decidedOn('emergency'),
  },
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
