import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { everyCarer, notTheirCarer } from './carers.ts';
import { aChild } from '../../questions.ts';

/** Whether one carer may be told about one child, and whether an address is kept from others. */
export const setContactPermissions = defineAct({
  name: 'set-contact-permissions',
  may: 'the leads',
  title: 'Say who may be told, and who must not',
  done: 'It is recorded. Somebody who must not be told can no longer be chosen as told.',
  event: 'contact-permissions-set/1',
  recorded: 'Who may be told, recorded',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('Which child?'),
    carer: {
      kind: 'about',
      from: everyCarer,
      label: 'Which parent or carer?',
      missing: 'Choose the parent or carer',
    },
    contact: {
      kind: 'choice',
      label: 'May they be told about this child?',
      options: {
        'may-be-told': { label: 'Yes, they may be told' },
        'court-order': { label: 'No, because of a court order' },
        risk: { label: 'No, because telling them could put somebody at risk' },
        'not-known': { label: 'I do not know', hint: 'Nobody tells them until this is known' },
      },
      missing: 'Say whether they may be told',
    },
    address: {
      kind: 'choice',
      label: 'Is where this family lives to be kept from anybody?',
      options: {
        no: { label: 'No' },
        yes: { label: 'Yes, the address is withheld' },
        'not-known': { label: 'I do not know', hint: 'It is treated as withheld' },
      },
      missing: 'Say whether the address is withheld',
    },
    reason: {
      kind: 'reason',
      label: 'How do we know this, and when was it last checked?',
      hint: 'For example the date of the order, and who showed it. Never write an address here',
      missing: 'Say how we know this',
    },
  },
  pages: [
    { title: 'Which child, and who', fields: ['child', 'carer'] },
    { title: 'What may be said', fields: ['contact', 'address', 'reason'] },
  ],
  refuse: (input, { state }) => noSuchChild(state, input.child) ?? notTheirCarer(state, input),
  follow: (state, event) => {
    const { child, carer, contact, address } = event.data;
    const rule = { ...done(event), child, carer, contact, addressWithheld: address !== 'no' };
    return { ...state, contactRules: [...state.contactRules, rule] };
  },
});
