import { referralAct } from './referral.ts';

/** Tell children's social care where the child lives; both the child harmed and the child who harmed. */
export const referToSocialCare = referralAct({
  to: 'social-care',
  name: 'refer-to-social-care',
  title: 'Refer to children’s social care',
  done: 'The referral is recorded. They should answer within one working day; you will be reminded to send it in writing, and to chase.',
  recorded: 'Referred to children’s social care',
  event: 'referred-to-social-care/1',
  intro:
    'Call the front door for the area where the child lives, then record it here. Where one child has harmed another, refer both.',
  takenBy: 'Who took the referral? Give their name and team',
  takenByHint: 'If the child lives in another authority’s area, refer there, and say which',
});
