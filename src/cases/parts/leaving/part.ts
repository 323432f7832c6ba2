import { definePart } from '../../part.ts';
import { leavingPanel } from './panel.ts';
import { leavingSteps } from './steps.ts';

/** A child protection file that goes with a child. */
export const leavingPart = definePart({
  name: 'leaving',
  theme: 'Leaving',
  rests: ['record-file-moves', 'record-separate-files', 'record-retention'],
  steps: leavingSteps,
  panel: leavingPanel,
});
