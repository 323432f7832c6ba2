import { referralAct } from './referral.ts';

/** Tell the police: 999 in danger, otherwise 101 or the safer schools officer. */
export const referToPolice = referralAct({
  to: 'police',
  name: 'refer-to-police',
  title: 'Refer to the police',
  done: 'The referral is recorded. Ask the police before anyone talks to the young people or touches a device.',
  recorded: 'Referred to the police',
  event: 'referred-to-police/1',
  intro:
    'In danger, call 999 first. Otherwise call 101 or your safer schools officer, then record it here. Tell the police of the place where it happened. Police who are told must record a crime, and have discretion in how they respond.',
  takenBy: 'Who took it? Give their name or number and their job',
  takenByHint: 'Say which way you went: 999, 101 or the safer schools officer',
});
