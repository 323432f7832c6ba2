import { definePart } from '../../part.ts';
import { recordSteps } from './steps.ts';

/** The record itself: notes, corrections, entries taken back. */
export const recordPart = definePart({
  name: 'record',
  theme: 'Notes and steps',
  rests: ['record-with-reasons', 'record-never-overwrite', 'record-kinds-of-evidence'],
  steps: recordSteps,
});
