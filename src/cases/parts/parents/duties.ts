import { everyChild, type Practices } from '../../duties/practice.ts';

/** To tell each child’s parents or carers. */
export const parentsPractices = {
  'inform-parents': {
    act: 'inform-parents',
    children: 'each',
    done: (state) => everyChild(state, (id) => state.parents.some(({ child }) => child === id)),
  },
} as const satisfies Practices;
