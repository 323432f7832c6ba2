import { definePart } from '../../part.ts';
import { routesMissing } from './missing.ts';
import { routesPanel } from './panel.ts';
import { routesSteps } from './steps.ts';

/** Routes beside the main one. */
export const routesPart = definePart({
  name: 'routes',
  theme: 'What was decided, and why',
  rests: ['scope-all-adults', 'scope-other-material', 'mandatory-report', 'adult-wishes-lead'],
  steps: routesSteps,
  missing: routesMissing,
  panel: routesPanel,
});
