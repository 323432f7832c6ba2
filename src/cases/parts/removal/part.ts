import { definePart } from '../../part.ts';
import { removalFoundBy } from './found-by.ts';
import { reportNamed } from './standing.ts';
import { removalMissing } from './missing.ts';
import { removalPanel } from './panel.ts';
import { removalSteps } from './steps.ts';

/** Reports by which imagery is taken down. */
export const removalPart = definePart({
  name: 'removal',
  theme: 'Getting it taken down, devices, searches and deletion',
  rests: ['removal-helped', 'removal-report-remove', 'removal-48-hours', 'removal-no-address'],
  steps: removalSteps,
  missing: removalMissing,
  panel: removalPanel,
  nameOf: reportNamed,
  foundBy: removalFoundBy,
});
