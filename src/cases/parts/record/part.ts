import { definePart } from '../../part.ts';
import { recordSteps } from './steps.ts';

/** The record itself: notes, corrections, entries taken back. */
export const recordPart = definePart({
  name: 'record',
  theme: 'Notes and steps',
  steps: recordSteps,
});
