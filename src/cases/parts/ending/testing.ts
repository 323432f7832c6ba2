import { staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';

const reason = 'It is what the meeting agreed.';

/** Good answers to the questions about learning from a case. */
export const endingAnswers = {
  'answer-in-teaching': () => ({
    standing: 'taught-already',
    topics: ['asking-for-help'],
    to: 'Every year group',
    by: staff.prevention.id,
    reason,
  }),
  'debrief-staff': () => ({
    staff: [staff.teacher.id, staff.lead.id],
    at: '2026-11-05T09:00:00.000Z',
    taken: 'held',
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;
