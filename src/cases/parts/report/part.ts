import { definePart } from '../../part.ts';
import { reportMissing } from './missing.ts';
import { reportPanel } from './panel.ts';
import { reportSteps } from './steps.ts';

/** The report: told, opened or not, and what staff saw. */
export const reportPart = definePart({
  name: 'report',
  theme: 'What was reported',
  rests: ['first-report-at-once', 'first-acknowledged', 'exposure-noted'],
  steps: reportSteps,
  missing: reportMissing,
  panel: reportPanel,
  nameOf: ({ exposures }, id) => exposures.find((one) => one.id === id)?.name ?? null,
  foundBy: ({ reported }) => ({ reporter: reported ? [reported.by] : [] }),
});
