import { classSteps, provisional } from './chapters/01-background-and-context/typology.ts';
import { type Test, compile } from './evaluate.ts';
import type { ClassStepShape } from './rule-shape.ts';
import type { Situation } from './situation.ts';

/** The classification's steps, in order. */
export const classificationSteps: readonly ClassStepShape[] = classSteps;

const compiled: readonly { readonly step: ClassStepShape; readonly holds: Test }[] =
  classificationSteps.map((step) => ({ step, holds: compile(step.when) }));

const isProvisional = compile(provisional);

/** The step that gives a situation its class: the first that holds. The last one always does. */
export function classStepFor(situation: Situation): ClassStepShape {
  for (const { step, holds } of compiled) if (holds(situation)) return step;
  throw new Error('The classification has a gap: its last step must always hold.');
}

/** True where a class is offered that may still change, because what it rests on is not settled. */
export function isProvisionalIn(situation: Situation): boolean {
  const offered = situation.class === 'experimental' || situation.class === 'aggravated';
  return offered && isProvisional(situation);
}
