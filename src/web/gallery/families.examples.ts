import { staff } from '#examples';
import { does, inventedCase } from './invented-case.ts';
import { assessedSteps } from './invented-cases.examples.ts';

const reason = 'It keeps her safe, and was agreed at the meeting.';
const agreed = {
  at: '2026-11-05T09:50:00.000Z',
  how: 'phone',
  takenBy: 'The duty team',
  agreement: 'agreed',
  reason,
} as const;
const child = (people: readonly { readonly id: string }[], place: number) =>
  people[place]?.id ?? '';
const mother = (people: readonly { readonly id: string; readonly kind: string }[]) =>
  people.find(({ kind }) => kind === 'carer')?.id ?? '';

/** A case in which others were told and have answered, or not, and parents were told, or not. */
export const followedUp = inventedCase('lead', [
  ...assessedSteps,
  does('lead', 'inform-parents', ({ people }) => ({
    child: child(people, 0),
    carer: mother(people),
    at: '2026-11-05T09:40:00.000Z',
    how: 'phone',
    by: staff.lead.id,
    said: 'What happened to Ash, and what we do. She is on her way.',
    reason,
  })),
  does('lead', 'refer-to-social-care', ({ people }) => ({
    ...agreed,
    children: [child(people, 0)],
  })),
  does('lead', 'refer-to-police', agreed),
  does('lead', 'chase-referral', ({ referrals }) => ({
    referral: referrals[0]?.id ?? '',
    at: '2026-11-05T10:00:00.000Z',
    spokeTo: 'A call handler',
    said: 'It waits for a manager.',
    reason,
  })),
  does('lead', 'record-police-outcome', ({ referrals }) => ({
    referral: referrals[1]?.id ?? '',
    at: '2026-11-05T10:00:00.000Z',
    outcome: '21',
    toldBy: 'PC Glim, safer schools officer',
    explained: 'police',
    reason,
  })),
  does('lead', 'leave-parents-to-agency', ({ people }) => ({
    child: child(people, 1),
    agency: 'police',
    agreedWith: 'PC Glim, safer schools officer',
    askOn: '2026-11-06',
    reason,
  })),
  does('lead', 'set-contact-permissions', ({ people }) => ({
    child: child(people, 0),
    carer: mother(people),
    contact: 'may-be-told',
    address: 'yes',
    reason,
  })),
]);
