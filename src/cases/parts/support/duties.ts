import { everyChild, type Practices } from '../../duties/practice.ts';

/** To support each child. */
export const supportPractices = {
  'support-every-child': {
    act: 'plan-support',
    children: 'each',
    done: (state) => everyChild(state, (id) => state.support.some(({ child }) => child === id)),
  },
} as const satisfies Practices;
