import { definePart } from '../../part.ts';
import { decisionMissing } from './missing.ts';
import { decisionSteps } from './steps.ts';

/** What was decided, with reasons. */
export const decisionPart = definePart({
  name: 'decision',
  theme: 'What was decided, and why',
  rests: ['setting-head-consulted', 'setting-below-advice', 'advice-without-a-name'],
  steps: decisionSteps,
  missing: decisionMissing,
});
