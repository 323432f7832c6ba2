import { referralAct } from './referral.ts';

/** A report to the CEOP Safety Centre: grooming or sexual abuse online. */
export const referToCeop = referralAct({
  to: 'ceop',
  name: 'refer-to-ceop',
  title: 'Record a report to CEOP',
  done: 'The report is recorded. It takes the place of no call to the police: in danger 999, otherwise 101.',
  recorded: 'Reported to the CEOP Safety Centre',
  event: 'referred-to-ceop/1',
  intro:
    'CEOP takes reports of grooming and sexual abuse online from children, parents and professionals. It is not for bullying, fake accounts or an account that somebody broke into.',
  takenBy: 'Who made the report, and who helped?',
});
