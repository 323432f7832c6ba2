import { decidedOn, type Practices, referring } from '../../practice.ts';
import type { CaseState } from '../../state.ts';
import type { Agency } from './state.ts';

const referredTo =
  (...agencies: readonly Agency[]) =>
  (state: CaseState, from: number): boolean =>
    state.referrals.some(({ to, sequence }) => agencies.includes(to) && sequence > from);

const heardFrom =
  (isMeant: (to: Agency) => boolean) =>
  ({ referrals }: CaseState): boolean => {
    const meant = referrals.filter(({ to }) => isMeant(to));
    return meant.length > 0 && meant.every(({ answer }) => answer !== null);
  };

const isSocialCare = (to: Agency): boolean => to === 'social-care';

/** To tell the agencies, and to hear from them. */
export const referralPractices = {
  'refer-by-phone': {
    act: 'refer-to-police',
    done: referredTo('police', 'social-care'),
    arises: (state) =>
      decidedOn(...referring)(state) && !state.advice?.duties.includes('refer-by-school-policy'),
  },
  'contact-lado': {
    act: 'refer-to-lado',
    done: referredTo('lado'),
    arises: decidedOn('refer-lado'),
  },
  'refer-in-writing': { act: 'answer-duty', arises: decidedOn(...referring) },
  'refer-by-school-policy': { act: 'refer-to-social-care', done: referredTo('social-care') },
  'referral-answered': {
    act: 'record-referral-response',
    done: heardFrom(isSocialCare),
    arises: ({ referrals }) => referrals.some(({ to }) => isSocialCare(to)),
  },
  'chase-referral': {
    act: 'record-referral-response',
    arises: ({ referrals }) => referrals.some(({ to }) => !isSocialCare(to)),
    done: heardFrom((to) => !isSocialCare(to)),
  },
} as const satisfies Practices;
