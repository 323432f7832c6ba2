import type { Pick } from '#acts';
import type { CaseState } from '../../state.ts';
import type { Confiscation } from './state.ts';
import { deviceName } from './words.ts';

/** Confiscations that somebody who may confiscate has to look at and has not. */
export function confiscationsToReview({ confiscations }: CaseState): readonly Confiscation[] {
  return confiscations.filter(({ review }) => review === null);
}

/** What a confiscation is called: which device was taken away. */
export function confiscationName(state: CaseState, { device }: Confiscation): string {
  const found = state.devices.find(({ id }) => id === device);
  return `how ${found ? deviceName(state, found) : 'a device'} was confiscated`;
}

/** The confiscations to look at, to choose from, by the device. */
export function confiscationPicks(state: CaseState): readonly Pick[] {
  return confiscationsToReview(state).map((one) => ({
    value: one.device,
    label: confiscationName(state, one).replace(/^how /, 'How '),
  }));
}
