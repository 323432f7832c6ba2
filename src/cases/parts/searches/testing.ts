import { staff } from '#examples';
import { childrenOf } from '../../who/children.ts';
import type { GoodAnswers } from '../good-answers.ts';
import { toReview } from './searches.ts';

const at = '2026-11-05T09:05:00.000Z';
const reason = 'Nobody looked at anything that was found.';

/** Good answers to the acts about searches. */
export const searchesAnswered = {
  'record-search': (state) => ({
    child: childrenOf(state)[0]?.id ?? 'nobody',
    at,
    place: 'The small office',
    by: staff.pastoral.id,
    sameSex: 'yes',
    authorised: 'yes',
    overseen: 'before',
    present: 'adult',
    witness: staff.lead.id,
    grounds: ['harm'],
    searched: ['bag'],
    found: ['nothing'],
    told: 'yes',
    carersTold: 'told',
    reason,
  }),
  'review-search': (state) => ({
    search: toReview(state)[0]?.id ?? 'none',
    by: toReview(state)[0]?.by === staff.head.id ? staff.senior.id : staff.head.id,
    at,
    finding: 'not-in-order',
    putRight: ['told-child', 'spoke-to-staff'],
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;
