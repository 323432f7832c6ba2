import type { Pick } from '#acts';
import { dutyRoles } from '#guidance';
import { startsUpper } from '#say';
import { dueAt, type School } from '#schools';
import type { OwnStep } from '../../duties/step.ts';
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
    label: startsUpper(confiscationName(state, one)),
  }));
}

/** For the head to look at a confiscation by somebody who may not confiscate, or of whom nobody knows. */
export function confiscationSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  return confiscationsToReview(state).map((one) => ({
    id: `review-confiscation-${one.device}`,
    title: `Look at ${confiscationName(state, one)}`,
    note:
      one.authorised === 'no'
        ? 'Whoever took it may not confiscate things. It stays where it is meanwhile.'
        : 'Nobody knows whether whoever took it may confiscate things. It stays where it is meanwhile.',
    owner: dutyRoles.head,
    act: 'review-confiscation',
    about: { device: one.device },
    dueAt: dueAt({ kind: 'school-days', days: 1 }, one.at, calendar),
  }));
}
