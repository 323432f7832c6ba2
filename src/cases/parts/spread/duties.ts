import type { Practices } from '../../duties/practice.ts';
import { notYetContacted, otherSettings } from './settings.ts';

/** To speak with the other schools that have a part in it. */
export const spreadPractices = {
  'contact-other-setting': {
    act: 'contact-other-setting',
    arises: (state) => otherSettings(state).length > 0,
    done: (state) => notYetContacted(state).length === 0,
  },
} as const satisfies Practices;
