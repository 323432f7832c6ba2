import { definePart } from '../../part.ts';
import { systemNamed } from './standing.ts';
import { systemsMissing } from './missing.ts';
import { systemsPanel } from './panel.ts';
import { systemsSteps } from './steps.ts';

/** The school’s own systems, and what is isolated of them. */
export const systemsPart = definePart({
  name: 'systems',
  theme: 'Getting it taken down, devices, searches and deletion',
  rests: ['device-school-system', 'arrived-isolated'],
  steps: systemsSteps,
  missing: systemsMissing,
  panel: systemsPanel,
  nameOf: systemNamed,
});
