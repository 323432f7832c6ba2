import { definePart } from '../../part.ts';
import { somebodyElse } from './carers.ts';
import { parentsMissing } from './missing.ts';
import { parentsPanel } from './panel.ts';
import { parentsSteps } from './steps.ts';

/** Parents and carers, told or not. */
export const parentsPart = definePart({
  name: 'parents',
  theme: 'Parents and carers',
  rests: ['parents-informed-early', 'parents-agencies-lead', 'parents-within-a-day'],
  steps: parentsSteps,
  missing: parentsMissing,
  panel: parentsPanel,
  nameOf: (_, id) => (id === somebodyElse ? 'Somebody else' : null),
});
