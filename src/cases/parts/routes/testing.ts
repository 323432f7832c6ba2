import { staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';

const reason = 'It is what the meeting agreed.';

/** Good answers to the questions of the other routes. */
export const routesAnswers = {
  'follow-adult-route': ({ people }) => ({
    person: people.find(({ kind }) => kind !== 'carer')?.id ?? 'nobody',
    at: '2026-11-05T09:00:00.000Z',
    wishes: 'To have it taken down, and not to go to the police for now.',
    police: 'no',
    told: ['revenge-porn-helpline', 'support-here'],
    risk: 'no',
    reason,
  }),
  'follow-other-policy': () => ({
    matter: 'text-only',
    policy: 'child-on-child',
    distress: 'no',
    adultBehind: 'no',
    owner: staff.pastoral.id,
    where: 'The behaviour log, entry 212',
    reason,
  }),
  'report-as-law-requires': () => ({
    person: staff.teacher.id,
    outcome: 'police',
    at: '2026-11-05T09:00:00.000Z',
    takenBy: 'The duty desk, LTP-90001',
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;
