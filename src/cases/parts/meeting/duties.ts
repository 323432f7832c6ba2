import type { Practices } from '../../duties/practice.ts';

/** To meet. */
export const meetingPractices = {
  'hold-initial-review-meeting': {
    act: 'hold-initial-review-meeting',
    done: ({ meeting }) => meeting !== null,
  },
} as const satisfies Practices;
