import { type Practices, decidedOn } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import { isCleared } from '../deletion/standing.ts';
import { isOnASystem, toIsolate } from './arrival-steps.ts';
import { concernsOf, toReview } from './searches.ts';
import { isLoose, systemsAre } from './standing.ts';

/** True when something of the school’s own was isolated or taken out of use, where it was said to be there. */
function isSystemSeenTo(state: CaseState, from: number): boolean {
  const { exposure, devices, systems } = state;
  if (toIsolate(state).length > 0) return false;
  if (exposure !== 'on-school-system') return true;
  return (
    systems.some(({ sequence }) => sequence > from) ||
    devices.some(({ taken, whose }) => whose === 'school' && (taken?.sequence ?? 0) > from)
  );
}

/** What a young person who is threatened has to have heard. */
const needed = ['do-not-pay', 'stop-answering', 'block', 'keep-everything'] as const;

function isAdvised({ extortionAdvice }: CaseState, from: number): boolean {
  const heard = extortionAdvice.filter(({ sequence }) => sequence > from);
  return heard.some(({ child }) => {
    const told = heard.filter((one) => one.child === child).flatMap((one) => one.told);
    return needed.every((one) => told.includes(one));
  });
}

/** To keep what exists without looking, to isolate what is the school’s, to advise, and to look at searches. */
export const devicesPractices = {
  'preserve-evidence': {
    act: 'leave-device',
    arises: (state) =>
      decidedOn('emergency', 'refer')(state) || state.referrals.some(({ to }) => to === 'police'),
    done: ({ devices }) =>
      devices.length > 0 &&
      devices.every(({ standing, askedToKeep }) => standing !== 'left' || askedToKeep),
    since: ({ devices }) => devices.at(-1)?.sequence ?? 0,
    // It ends when every agency that was told has answered that it does not need the device or account.
    holds: isCleared,
  },
  'isolate-device': {
    act: 'isolate-system',
    arises: ({ arrivals, exposure, devices, systems }) =>
      exposure === 'on-school-system' ||
      arrivals.some(isOnASystem) ||
      systems.length > 0 ||
      devices.some(({ taken }) => taken !== null),
    done: (state, from) =>
      isSystemSeenTo(state, from) &&
      !state.devices.some(isLoose) &&
      systemsAre(state, 'asked', 'not-isolated').length === 0,
    since: ({ arrivals, devices, systems }) =>
      Math.max(
        devices.at(-1)?.placed.sequence ?? 0,
        systems.at(-1)?.sequence ?? 0,
        arrivals.findLast(isOnASystem)?.sequence ?? 0,
      ),
  },
  'give-extortion-advice': { act: 'give-extortion-advice', done: isAdvised },
  'review-search': {
    act: 'review-search',
    arises: ({ searches }) => searches.some((search) => concernsOf(search).length > 0),
    done: (state) => toReview(state).length === 0,
  },
} as const satisfies Practices;
