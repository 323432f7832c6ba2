import type { Practices } from '../../duties/practice.ts';

/** What is learned from a case, and what is taught because of it. */
export const endingPractices = {
  'record-learning': {
    act: 'record-learning',
    saidByPart: () => true,
    done: ({ learning }) => learning !== null,
  },
  'answer-in-teaching': {
    act: 'answer-in-teaching',
    done: ({ teaching }, from) => teaching.some(({ sequence }) => sequence > from),
  },
} as const satisfies Practices;
