import { type Practices, decidedOn } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import { isCleared } from '../deletion/standing.ts';

/** What a young person who is threatened has to have heard. */
const needed = ['do-not-pay', 'stop-answering', 'block', 'keep-everything'] as const;

function isAdvised({ extortionAdvice }: CaseState, from: number): boolean {
  const heard = extortionAdvice.filter(({ sequence }) => sequence > from);
  return heard.some(({ child }) => {
    const told = heard.filter((one) => one.child === child).flatMap((one) => one.told);
    return needed.every((one) => told.includes(one));
  });
}

/** To keep what exists without looking, and to advise whoever is threatened. */
export const devicesPractices = {
  'preserve-evidence': {
    act: 'leave-device',
    shownByAct: true,
    arises: (state) =>
      decidedOn('emergency', 'refer')(state) || state.referrals.some(({ to }) => to === 'police'),
    done: ({ devices }) =>
      devices.length > 0 &&
      devices.every(({ standing, askedToKeep }) => standing !== 'left' || askedToKeep),
    since: ({ devices }) => devices.at(-1)?.sequence ?? 0,
    // It ends when every agency that was told has answered that it does not need the device or account.
    holds: isCleared,
  },
  'give-extortion-advice': {
    act: 'give-extortion-advice',
    shownByAct: true,
    children: 'all',
    done: isAdvised,
  },
} as const satisfies Practices;
