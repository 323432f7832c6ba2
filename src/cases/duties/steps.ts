import { dutyStatus } from './duties.ts';
import { assessmentSteps } from '../parts/assessment/steps.ts';
import { conversationSteps } from '../parts/conversations/steps.ts';
import { decisionSteps } from '../parts/decision/steps.ts';
import { endingSteps } from '../parts/ending/steps.ts';
import { meetingSteps } from '../parts/meeting/steps.ts';
import { deviceSteps } from '../parts/devices/steps.ts';
import { systemsSteps } from '../parts/systems/steps.ts';
import { searchesSteps } from '../parts/searches/steps.ts';
import { deletionSteps } from '../parts/deletion/steps.ts';
import { parentsSteps } from '../parts/parents/steps.ts';
import { peopleSteps } from '../parts/people/steps.ts';
import { referralSteps } from '../parts/referrals/steps.ts';
import { removalSteps } from '../parts/removal/steps.ts';
import { recordSteps } from '../parts/record/steps.ts';
import { reportSteps } from '../parts/report/steps.ts';
import { routesSteps } from '../parts/routes/steps.ts';
import { supportSteps } from '../parts/support/steps.ts';
import { taskSteps } from '../parts/tasks/steps.ts';
import { leavingSteps } from '../parts/leaving/steps.ts';
import { spreadSteps } from '../parts/spread/steps.ts';
import { viewingSteps } from '../parts/viewing/steps.ts';
import { isLive, type NextStep, type OwnStep, type StepsOf } from './step.ts';

/** What each part of the response asks for by itself, in the order people meet them. */
const steps: readonly StepsOf[] = [
  reportSteps,
  recordSteps,
  assessmentSteps,
  peopleSteps,
  meetingSteps,
  viewingSteps,
  taskSteps,
  decisionSteps,
  routesSteps,
  referralSteps,
  removalSteps,
  deviceSteps,
  systemsSteps,
  searchesSteps,
  deletionSteps,
  parentsSteps,
  conversationSteps,
  supportSteps,
  endingSteps,
  spreadSteps,
  leavingSteps,
];

/** Steps that the record itself asks for, beside the guidance's duties. */
export const ownSteps = (...[state, school]: Parameters<StepsOf>): readonly NextStep[] =>
  steps
    .flatMap((of) => of(state, school))
    .filter(({ outlivesClosing }) => outlivesClosing ?? isLive(state))
    .filter(({ duty }) => !duty || dutyStatus(state, duty) === 'to-do')
    .map(asStep);

/** A part's own step as it stands in the list. */
export function asStep(step: OwnStep): NextStep {
  return { duty: null, ...step, status: 'to-do' };
}
