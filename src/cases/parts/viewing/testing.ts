import { staff } from '#examples';
import { type InputOf } from '../../record/input.ts';
import type { GoodAnswers } from '../good-answers.ts';
import { toReview } from './standing.ts';

const at = '2026-11-05T09:10:00.000Z';

/** A look put to a second senior person, as well as it can be; what nearly nobody should ever answer. */
export const putForward = {
  askedBy: 'staff',
  ground: 'to-decide',
  answer: 'put',
  tried: ['heard-the-child', 'social-care-advice'],
  notEnough: 'Social care cannot say on what we know, and the child cannot tell us more.',
  agencies: 'none',
  discussedWith: staff.senior.id,
  discussedAt: '2026-11-05T09:00:00.000Z',
  second: staff.head.id,
  reason: 'Everything else was tried first.',
} as const satisfies Partial<InputOf<'consider-viewing'>>;

/** An agreement by the second person: the lead, with a colleague there. */
export const agreement = {
  agrees: 'yes',
  looks: staff.lead.id,
  present: staff.deputy.id,
  where: 'The headteacher’s office',
  reason: 'Nothing else is left, and a child may need help today.',
} as const satisfies Partial<InputOf<'answer-viewing'>>;

/** It took place as it was agreed. */
export const looked = {
  happened: 'took-place',
  who: staff.lead.id,
  at,
  where: 'The headteacher’s office',
  present: staff.deputy.id,
  sameSex: 'yes',
  kept: 'no',
  followed: ['agency-told'],
  reason: 'As it was agreed, and no longer than was needed.',
} as const satisfies Partial<InputOf<'record-viewing'>>;

/** Good answers about looking: no, and no. */
export const viewingAnswered = {
  'consider-viewing': () => ({
    askedBy: 'family',
    ground: 'none',
    reason: 'What she told us is enough to help her.',
  }),
  'answer-viewing': () => ({ agrees: 'no', reason: 'We ask social care again instead.' }),
  'record-viewing': () => ({ happened: 'did-not', reason: 'Social care took it on after all.' }),
  'ask-for-viewing-review': (state) => {
    const held = toReview(state)[0];
    const reviewers = [staff.head.id, staff.senior.id, staff.chair.id];
    return {
      viewing: held?.id ?? 'none',
      reviewer: reviewers.find((id) => !held?.concerned.includes(id)) ?? staff.chair.id,
      reason: 'They had no part in it.',
    };
  },
  'review-viewing': (state) => ({
    viewing: toReview(state).find(({ reviewer }) => reviewer)?.id ?? 'none',
    finding: 'not-needed',
    staffConcern: 'no',
    learned: 'Ask for advice again before anybody thinks of it.',
    reason: 'Social care would have taken it on by what we knew.',
  }),
} as const satisfies Partial<GoodAnswers>;
