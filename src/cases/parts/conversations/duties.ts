import type { Practices } from '../../duties/practice.ts';
import { openPlan } from './state.ts';

/** To hold each talk that was planned. */
export const conversationsPractices = {
  'talk-with-young-person': {
    act: 'record-conversation',
    children: 'each',
    arises: ({ conversationPlans }) => conversationPlans.length > 0,
    done: (state) => state.conversationPlans.every(({ child }) => openPlan(state, child) === null),
  },
} as const satisfies Practices;
