import { defineActAdding } from '../../act.ts';
import {
  referralAdds,
  referralFields,
  referralProblem,
  reopens,
  whereverReferred,
  withReferral,
} from './referral.ts';

const { agreement, ...asked } = referralFields({
  takenBy: 'Who did you speak to?',
  takenByHint: 'Their name and job. Where the adult works elsewhere, the officer for that area',
});

/** Tell the local authority designated officer about an adult who works with children. */
export const referToLado = defineActAdding({
  name: 'refer-to-lado',
  may: 'the leads and the head',
  title: 'Refer to the LADO',
  done: `The referral is recorded. Do not investigate or speak to the adult until the LADO has advised. ${reopens}`,
  event: 'referred-to-lado/1',
  recorded: 'Referred to the local authority designated officer',
  file: { of: 'referral' },
  from: whereverReferred,
  fields: { ...asked, agreement: { ...agreement, optional: true } },
  pages: [
    {
      title: 'Refer to the LADO',
      intro:
        'Contact the local authority designated officer within one working day, before any investigation. The police and social care can be told at the same time. Nobody’s agreement is asked for.',
      fields: ['children', 'at', 'how', 'takenBy', 'reference'],
    },
    { title: 'Why you are referring', fields: ['asked', 'reason'] },
    // Not asked any more: the officer is told about an adult. Earlier entries hold an answer.
    { title: 'Parents and carers', fields: ['agreement'], onlyIf: () => false },
  ],
  adds: referralAdds,
  decide: (input, deciding) => referralProblem(input, deciding) ?? { referral: deciding.newId },
  follow: (state, event) => withReferral(state, event, { to: 'lado', name: null }),
});
