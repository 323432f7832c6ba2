import { staff } from '#examples';
import type { GoodAnswers } from '../good-answers.ts';

const reason = 'It is what the meeting agreed.';

/** Good answers to the questions of the report. */
export const reportAnswers = {
  'give-first-account': () => ({
    person: staff.teacher.id,
    at: '2026-11-05T08:40:00.000Z',
    place: 'in-school',
    present: 'Nobody.',
    account:
      'She stayed behind after registration and told me that a picture is being passed round.',
    saidToChild: 'I thanked her and said whom I would tell.',
    seen: 'none',
  }),
  'record-exposure': () => ({
    how: 'by-accident',
    person: staff.assistant.id,
    seenAt: '2026-11-05T08:30:00.000Z',
    support: 'not-yet',
    reason,
  }),
  'offer-support-to-staff': ({ exposures }) => ({
    exposure: exposures.find(({ support, person }) => person && !support)?.id ?? 'none',
    at: '2026-11-05T09:00:00.000Z',
    support: 'accepted',
    reason,
  }),
} as const satisfies Partial<GoodAnswers>;
