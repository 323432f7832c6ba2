import { definePart } from '../../part.ts';
import { childrenOf } from '../../who/children.ts';
import { supportersOf } from './state.ts';
import { supportMissing } from './missing.ts';
import { supportPanel } from './panel.ts';
import { supportSteps } from './steps.ts';

/** Support for every child. */
export const supportPart = definePart({
  name: 'support',
  theme: 'Support and safety',
  rests: ['every-child-supported', 'support-by-a-date', 'needs-adjusted'],
  steps: supportSteps,
  missing: supportMissing,
  panel: supportPanel,
  foundBy: (state) => ({
    supporter: childrenOf(state).flatMap(({ id }) => supportersOf(state, id)),
  }),
});
