import { staff } from '#examples';
import { does, inventedCase, type Told } from './invented-case.ts';
import { assessedSteps } from './invented-cases.examples.ts';

const room = 'The headteacher’s office';

const answeredNo: readonly Told[] = [
  ...assessedSteps,
  does('lead', 'consider-viewing', {
    askedBy: 'family',
    ground: 'none',
    reason:
      'Ash’s mother offered to show us, so that we know how bad it is. What Ash told us is enough. She reports it herself after lunch, with Marigold beside her.',
  }),
];

const put: readonly Told[] = [
  ...answeredNo,
  does('lead', 'consider-viewing', {
    askedBy: 'thought-of-it',
    ground: 'to-decide',
    answer: 'put',
    tried: ['heard-the-child', 'social-care-advice'],
    notEnough: 'Social care cannot say on what we know whether they take it on.',
    agencies: 'none',
    discussedWith: staff.senior.id,
    discussedAt: '2026-11-05T09:50:00.000Z',
    second: staff.head.id,
    reason: 'Ash does not want to say more today, and should not have to.',
  }),
];

const agreed: readonly Told[] = [
  ...put,
  does('head', 'answer-viewing', {
    agrees: 'yes',
    looks: staff.lead.id,
    present: staff.deputy.id,
    where: room,
    reason: 'Two people have tried to find out in other ways.',
  }),
];

const held: readonly Told[] = [
  ...agreed,
  does('lead', 'record-viewing', ({ viewings }) => ({
    happened: 'took-place',
    who: staff.lead.id,
    at: viewings.at(-1)?.answer?.at ?? '',
    where: room,
    present: staff.deputy.id,
    sameSex: 'yes',
    kept: 'no',
    followed: ['agency-told'] as const,
    reason: 'As it was agreed. Social care was rung straight away.',
  })),
  does('lead', 'record-exposure', {
    how: 'on-purpose',
    person: staff.teacher.id,
    seenAt: '2026-11-05T08:45:00.000Z',
    support: 'accepted',
    reason: 'Bryn said so himself.',
  }),
  does('lead', 'ask-for-viewing-review', ({ viewings }) => ({
    viewing: viewings.at(-1)?.id ?? '',
    reviewer: staff.senior.id,
    reason: 'He had no part in it.',
  })),
];

/** A case in which somebody asked to look, at four moments, as the lead or whoever was asked sees it. */
export const lookingCases = {
  'answered no': inventedCase('lead', answeredNo),
  put: inventedCase('lead', put),
  'put, seen by the head': inventedCase('head', put),
  agreed: inventedCase('lead', agreed),
  held: inventedCase('lead', held),
  'held, seen by the reviewer': inventedCase('senior', held),
} as const;
