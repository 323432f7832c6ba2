import { staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';

/** Good answers to the questions about a meeting. */
export const meetingAnswers = {
  'call-meeting': () => ({
    startsAt: '2026-11-05T15:30:00.000Z',
    length: '30',
    how: 'in-person',
    where: 'The small office',
    invited: [staff.lead.id, staff.pastoral.id],
    reason: 'They know the children best, and everybody is free then.',
  }),
} as const satisfies Partial<GoodAnswers>;
