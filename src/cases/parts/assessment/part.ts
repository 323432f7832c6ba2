import { definePart } from '../../part.ts';
import { accountInWords } from './differing.ts';
import { assessmentMissing } from './missing.ts';
import { assessmentPanel } from './panel.ts';
import { assessmentSteps } from './steps.ts';

/** The set questions, and what people say of them. */
export const assessmentPart = definePart({
  name: 'assessment',
  theme: 'What was found out',
  rests: ['context-considered', 'not-known-is-not-no', 'setting-confident'],
  steps: assessmentSteps,
  missing: assessmentMissing,
  panel: assessmentPanel,
  nameOf: accountInWords,
});
