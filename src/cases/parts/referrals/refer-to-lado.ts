import { referralAct } from './referral.ts';

/** Tell the local authority designated officer about an adult who works with children. */
export const referToLado = referralAct({
  to: 'lado',
  name: 'refer-to-lado',
  title: 'Refer to the LADO',
  done: 'The referral is recorded. Do not investigate or speak to the adult until the LADO has advised.',
  recorded: 'Referred to the local authority designated officer',
  event: 'referred-to-lado/1',
  intro:
    'Contact the local authority designated officer within one working day, before any investigation. The police and social care can be told at the same time.',
  takenBy: 'Who did you speak to?',
});
