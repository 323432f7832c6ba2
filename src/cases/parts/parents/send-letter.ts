import { refuse } from '#kit';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { barredFromContact, notTheirCarer, tellableCarers } from './carers.ts';
import { parentsOf } from './standing.ts';
import { aChild } from '../../questions.ts';

/** A letter made here was given or sent to one carer of one child, who had been told before. */
export const sendLetter = defineAct({
  name: 'send-letter',
  may: 'the leads',
  title: 'Record that a letter was given or sent',
  done: 'It is recorded. Keep no copy anywhere else: the letter can be made here again.',
  event: 'letter-sent/1',
  recorded: 'Letter given or sent to a parent or carer',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: aChild('About which child?'),
    carer: {
      kind: 'about',
      from: tellableCarers,
      label: 'To whom?',
      missing: 'Choose to whom',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    how: {
      kind: 'choice',
      label: 'How?',
      options: {
        'by-hand': { label: 'Given by hand' },
        post: { label: 'By post' },
        'secure-email': { label: 'By secure email' },
      },
      missing: 'Say how it was given or sent',
    },
    checked: {
      kind: 'attest',
      label: 'Before it left',
      statement:
        'I read it through: it is for this person only, and shows no other child and nobody else’s address.',
      missing: 'Confirm that you read it through',
    },
    reason: {
      kind: 'reason',
      label: 'Why this letter, and what was changed in it by hand, if anything?',
      missing: 'Say why this letter',
    },
  },
  pages: [
    { title: 'The letter', fields: ['child', 'carer', 'at', 'how'] },
    { title: 'Before it left', fields: ['checked', 'reason'] },
  ],
  refuse: (input, { state }) =>
    noSuchChild(state, input.child) ??
    notTheirCarer(state, input) ??
    barredFromContact(state, { child: input.child, carer: input.carer, who: null }) ??
    (parentsOf(state, input.child)?.told
      ? null
      : refuse(
          'tell-them-first',
          'Nobody should learn of this from a letter. Tell them first and record it, or record why they are not told.',
        )),
  follow: (state, event) => {
    const { at, child, carer } = event.data;
    const { sequence } = event;
    return { ...state, letters: [...state.letters, { at, sequence, child, carer }] };
  },
});
