import { definePart } from '../../part.ts';
import { viewingNamed } from './words.ts';
import { viewingMissing } from './missing.ts';
import { viewingPanel } from './panel.ts';
import { viewingSteps } from './steps.ts';

/** Whether anybody may look: normally never. */
export const viewingPart = definePart({
  name: 'viewing',
  theme: 'Looking at it: normally never',
  rests: ['viewing-not-needed', 'viewing-grounds', 'viewing-exception', 'viewing-by-two'],
  steps: viewingSteps,
  missing: viewingMissing,
  panel: viewingPanel,
  nameOf: viewingNamed,
});
