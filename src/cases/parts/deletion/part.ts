import { definePart } from '../../part.ts';
import { deletionMissing } from './missing.ts';
import { deletionPanel } from './panel.ts';
import { deletionSteps } from './steps.ts';

/** Deletion, once nobody else needs what is there. */
export const deletionPart = definePart({
  name: 'deletion',
  theme: 'Getting it taken down, devices, searches and deletion',
  rests: ['deletion-after-agencies', 'deletion-senior-decision', 'deletion-by-young-person'],
  steps: deletionSteps,
  missing: deletionMissing,
  panel: deletionPanel,
});
