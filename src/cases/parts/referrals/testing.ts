import { staff } from '#examples';
import { childrenOf } from '../../who/children.ts';
import type { CaseState } from '../../state.ts';
import type { GoodAnswers } from '../good-answers.ts';
import { needsEscalating, notReferred, unanswered } from './standing.ts';
import type { Agency } from './state.ts';

const reason = 'It is what the meeting agreed.';
const today = '2026-11-05T09:00:00.000Z';

const made = { at: today, how: 'phone', takenBy: 'The duty team', reason } as const;
const referral = { ...made, agreement: 'not-yet' } as const;

const latestTo = ({ referrals }: CaseState, agency: Agency): string =>
  referrals.findLast(({ to }) => to === agency)?.id ?? 'none';

/** Good answers to the acts of telling others, as far as the case lets them be answered. */
export const referralsAnsweredWell = {
  'refer-to-police': () => referral,
  'refer-to-social-care': () => referral,
  'refer-to-lado': () => made,
  'refer-to-adult-services': () => referral,
  'refer-to-ceop': () => ({ ...referral, how: 'online' }),
  'refer-to-other-body': () => ({
    ...referral,
    body: 'health',
    called: 'Lanternshire school nurses',
  }),
  'leave-child-out': (state) => ({
    child: notReferred(state)[0]?.id ?? 'nobody',
    agreedWith: staff.head.id,
    reason,
  }),
  'send-written-referral': ({ referrals }) => ({
    referral: referrals.find(({ written }) => !written)?.id ?? 'none',
    at: today,
    how: 'secure-email',
    sentTo: 'The front door’s inbox',
    checked: true,
    reason,
  }),
  'record-referral-response': ({ referrals }) => ({
    referral: (referrals.find(({ answer }) => !answer) ?? referrals.at(-1))?.id ?? 'none',
    at: today,
    outcome: 'advice-only',
    answer: 'Support in school.',
    agree: 'yes',
    reason,
  }),
  'chase-referral': (state) => ({
    referral: unanswered(state)[0]?.id ?? 'none',
    at: today,
    spokeTo: 'A call handler',
    said: 'It waits for a manager.',
    reason,
  }),
  escalate: ({ referrals }) => ({
    referral: (referrals.find(needsEscalating) ?? referrals[0])?.id ?? 'none',
    because: 'late',
    level: 'their-manager',
    person: 'The duty manager',
    at: today,
    expectBy: '2026-11-09',
    reason,
  }),
  'record-social-care-decision': (state) => ({
    referral: latestTo(state, 'social-care'),
    child: childrenOf(state)[0]?.id ?? 'nobody',
    at: today,
    decided: 'assessment',
    worker: 'A duty social worker',
    agree: 'yes',
    reason,
  }),
  'record-police-outcome': (state) => ({
    referral: latestTo(state, 'police'),
    at: today,
    outcome: '21',
    toldBy: 'PC Glim, safer schools officer',
    explained: 'police',
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;
