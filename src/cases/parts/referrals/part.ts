import { definePart } from '../../part.ts';
import { referralNamed } from './standing.ts';
import { referralsMissing } from './missing.ts';
import { referralsPanel } from './panel.ts';
import { referralSteps } from './steps.ts';

/** Whoever outside the school was told, and what they answer. */
export const referralsPart = definePart({
  name: 'referrals',
  theme: 'Police, social care and others who were told',
  rests: ['referral-by-phone', 'refer-acknowledged', 'refer-disagreement', 'refer-both-children'],
  steps: referralSteps,
  missing: referralsMissing,
  panel: referralsPanel,
  nameOf: referralNamed,
});
