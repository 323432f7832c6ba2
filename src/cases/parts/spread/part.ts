import { definePart } from '../../part.ts';
import { spreadMissing } from './missing.ts';
import { spreadPanel } from './panel.ts';
import { spreadSteps } from './steps.ts';

/** How far it has gone, and what stops it. */
export const spreadPart = definePart({
  name: 'spread',
  theme: 'How far it has gone',
  rests: ['meeting-reach', 'deletion-recipients', 'other-setting-told'],
  steps: spreadSteps,
  missing: spreadMissing,
  panel: spreadPanel,
  nameOf: ({ reaches }, id) => reaches.find((one) => one.id === id)?.name ?? null,
});
