import { definePart } from '../../part.ts';
import { conversationsMissing } from './missing.ts';
import { conversationsPanel } from './panel.ts';
import { conversationSteps } from './steps.ts';

/** Talks with young people, planned and held. */
export const conversationsPart = definePart({
  name: 'conversations',
  theme: 'Talking with them',
  rests: ['talk-by-team', 'talk-after-police', 'talk-law-protects'],
  steps: conversationSteps,
  missing: conversationsMissing,
  panel: conversationsPanel,
});
