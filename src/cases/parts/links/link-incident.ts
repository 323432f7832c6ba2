import { referenceIn } from '#kit';
import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';
import { otherCaseRefusal } from './other-case.ts';

/** This incident belongs with another: ours, or another setting's. Linking puts no label on anyone. */
export const linkIncident = defineAct({
  name: 'link-incident',
  may: 'the leads',
  title: 'Link this to another incident',
  done: 'It is linked. Each case keeps its own record and its own readers.',
  event: 'incident-linked/1',
  recorded: 'Linked to another incident',
  file: { of: 'others' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    with: {
      kind: 'choice',
      label: 'What do you want to link it to?',
      options: {
        'our-case': { label: 'Another case in this school' },
        'other-setting': { label: 'What another school, college or setting is dealing with' },
      },
      missing: 'Say what you want to link it to',
    },
    setting: {
      kind: 'text',
      label: 'Which setting?',
      missing: 'Name the setting',
      onlyWhen: { field: 'with', is: ['other-setting'] },
    },
    reference: {
      kind: 'text',
      label: 'What is its reference?',
      hint: 'Ours look like SL-7KQ2-M4XD. Of another setting, the reference their lead gave you',
      missing: 'Give the reference',
      names: { field: 'with', is: ['our-case'] },
    },
    why: {
      kind: 'choices',
      label: 'Why do they belong together?',
      options: {
        'same-imagery': { label: 'It seems to be the same imagery' },
        'same-child': { label: 'A child is in both' },
        'same-group': { label: 'The same group, chat or account' },
        'same-adult': { label: 'The same adult, known or not' },
        'follows-on': { label: 'One followed from the other' },
        'not-known': { label: 'I do not know yet, and it may be so' },
      },
      missing: 'Say why they belong together',
    },
    reason: {
      kind: 'reason',
      label: 'What makes you think so?',
      missing: 'Say what makes you think so',
    },
  },
  pages: [
    { title: 'Another incident', fields: ['with'] },
    { title: 'Which one', fields: ['setting', 'reference', 'why', 'reason'] },
  ],
  refuse: (input, deciding) => {
    if (input.with === 'other-setting') return null;
    return otherCaseRefusal(input.reference, deciding);
  },
  follow: (state, event) => {
    const { with: which, setting, why } = event.data;
    const reference =
      which === 'our-case' ? (referenceIn(event.data.reference) ?? '') : event.data.reference;
    return {
      ...state,
      links: [...state.links, { ...done(event), with: which, reference, setting, why }],
    };
  },
});
