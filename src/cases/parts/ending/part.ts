import { definePart } from '../../part.ts';
import { endingMissing } from './missing.ts';
import { endingPanel } from './panel.ts';
import { endingSteps } from './steps.ts';

/** What was learned, and closing. */
export const endingPart = definePart({
  name: 'ending',
  theme: 'How it ended',
  rests: ['record-close', 'learning-noted', 'education-after-incident'],
  steps: endingSteps,
  missing: endingMissing,
  panel: endingPanel,
});
