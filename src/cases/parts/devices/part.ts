import { definePart } from '../../part.ts';
import { deviceNamed } from './standing.ts';
import { devicesMissing } from './missing.ts';
import { devicesPanel } from './panel.ts';
import { deviceSteps } from './steps.ts';

/** Devices, in whose hands each is, and accounts. */
export const devicesPart = definePart({
  name: 'devices',
  theme: 'Getting it taken down, devices, searches and deletion',
  rests: ['device-secured', 'device-search-power', 'printed-kept'],
  steps: deviceSteps,
  missing: devicesMissing,
  panel: devicesPanel,
  nameOf: deviceNamed,
});
