import type { Practices } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import { isOnASystem, toIsolate } from '../devices/arrival-steps.ts';
import { isLoose } from '../devices/standing.ts';
import { systemsAre } from './standing.ts';

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

/** To isolate what is the school’s own, and to have what school holds safe. */
export const systemsPractices = {
  'isolate-device': {
    act: 'isolate-system',
    shownByAct: true,
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
} as const satisfies Practices;
