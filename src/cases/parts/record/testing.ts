import assert from 'node:assert/strict';
import type { EventType } from '../../record/events.ts';
import { type Step, step, tell, type Told } from '../../testing.ts';
import { nextSteps } from '../../views/next-steps.ts';

/** Why it is taken back. */
export const reason = 'It was recorded for the wrong child.';

/** The number of the newest entry of a type. */
export function entryOf({ events }: Told, type: EventType): string {
  const event = events.findLast((one) => one.type === type);
  assert.ok(event, type);
  return String(event.sequence);
}

/** The story with its newest entry of a type taken back. */
export function without(story: readonly Step[], type: EventType, second: string | null = null) {
  const entry = entryOf(tell(story), type);
  return [...story, step('take-back-entry', 'lead', { entry, reason, second })];
}

/** The steps that are still to do, by id. */
export const stepsIn = ({ state, school }: Told): readonly string[] =>
  nextSteps(state, school)
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id);
