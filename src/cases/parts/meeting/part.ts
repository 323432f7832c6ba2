import { definePart } from '../../part.ts';
import { meetingPanel } from './panel.ts';
import { meetingSteps } from './steps.ts';

/** The initial review meeting. */
export const meetingPart = definePart({
  name: 'meeting',
  theme: 'What was found out',
  rests: ['meeting-held', 'meeting-same-day'],
  steps: meetingSteps,
  panel: meetingPanel,
});
