import { referralAct } from './referral.ts';

/** Tell adult social care of a learner of 18 or over with care and support needs who is at risk. */
export const referToAdultServices = referralAct({
  to: 'adult-services',
  name: 'refer-to-adult-services',
  title: 'Refer to adult social care',
  done: 'The referral is recorded. Keep the adult’s own wishes at the centre.',
  recorded: 'Referred to adult social care',
  event: 'referred-to-adult-services/1',
  intro:
    'For a learner of 18 or over who has care and support needs, is at risk, and cannot protect themselves because of those needs. Ask for their agreement. You can refer without it where they could not decide freely, others are at risk or there may be a serious crime.',
  takenBy: 'Who took the referral? Give their name and team',
});
