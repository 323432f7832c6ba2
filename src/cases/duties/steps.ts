import { startsLower } from '#say';
import type { School } from '#schools';
import type { Part } from '../part.ts';
import { allParts } from '../parts/all-parts.ts';
import { entryOf } from '../parts/record/may-take-back.ts';
import { actOf } from '../taking-back/rests-on.ts';
import type { CaseState } from '../state.ts';
import { dutyStatus } from './duties.ts';
import { isLive, type NextStep, type OwnStep } from './step.ts';

/** What each part of the response asks for by itself. */
const steps = Object.values<Part>(allParts).flatMap(({ steps: of }) => of ?? []);

/** An entry by its number and by what it is. */
function entryNamed(state: CaseState, entry: number): string {
  const event = entryOf(state, String(entry));
  const act = event && actOf(event);
  return act ? `entry ${entry} (${startsLower(act.recorded)})` : `entry ${entry}`;
}

/** Steps that the record itself asks for, beside the guidance's duties. */
export const ownSteps = (state: CaseState, school: School): readonly NextStep[] =>
  steps
    .flatMap((of) => of(state, school, (entry) => entryNamed(state, entry)))
    .filter(({ outlivesClosing }) => outlivesClosing ?? isLive(state))
    .filter(({ duty }) => !duty || dutyStatus(state, duty) === 'to-do')
    .map(asStep);

/** A part's own step as it stands in the list. */
export function asStep(step: OwnStep): NextStep {
  return { duty: null, ...step, status: 'to-do' };
}
