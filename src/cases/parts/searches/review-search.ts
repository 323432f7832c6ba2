import { refuse } from '#kit';
import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { whyNotLook } from '../../who/looked-at-by.ts';
import { searchPicks, toReview } from './searches.ts';
import { when } from '../../questions.ts';

/** The head looks at a search that was not, or may not have been, as it should be. */
export const reviewSearch = defineAct({
  name: 'review-search',
  may: 'the leads and the head',
  title: 'Record what the head made of a search',
  done: 'It is recorded, with what follows.',
  event: 'search-reviewed/1',
  recorded: 'The head looked at how a search was done',
  file: { of: 'search' },
  from: ['reported', 'open'],
  fields: {
    search: {
      kind: 'about',
      from: searchPicks,
      label: 'Which search?',
      missing: 'Choose the search',
    },
    by: {
      kind: 'person',
      from: 'senior-staff-or-oneself',
      label: 'Who looked at it?',
      hint: 'The head. If the head searched, another senior person',
      missing: 'Choose who looked at it',
    },
    at: when,
    finding: {
      kind: 'choice',
      label: 'Was it as it should be?',
      options: {
        'in-order': { label: 'Yes, now that more is known' },
        'not-in-order': { label: 'No' },
        'not-known': { label: 'It cannot be found out' },
      },
      missing: 'Say whether it was as it should be',
    },
    putRight: {
      kind: 'choices',
      label: 'What was done about it?',
      options: {
        'told-child': { label: 'The young person was told, and heard' },
        'told-carers': { label: 'Parents or carers were told' },
        'spoke-to-staff': { label: 'Whoever searched was spoken with' },
        training: { label: 'Training or the school’s rules were looked at' },
        'lado-asked': { label: 'The LADO was asked' },
        nothing: { label: 'Nothing more is needed' },
        'not-known': { label: 'I do not know yet' },
      },
      missing: 'Say what was done about it, or that nothing more is needed',
    },
    reason: {
      kind: 'reason',
      label: 'What follows from it, and why?',
      hint: 'Never what was on a device',
      missing: 'Say what follows from it',
    },
  },
  pages: [
    { title: 'How a search was done', fields: ['search', 'by', 'at', 'finding'] },
    { title: 'What follows', fields: ['putRight', 'reason'] },
  ],
  refuse: (input, deciding) => {
    const found = toReview(deciding.state).find(({ id }) => id === input.search);
    if (!found) return refuse('no-such-search', 'That search is not waiting to be looked at.');
    const themselves = refuse(
      'searched-it-themselves',
      'They searched. Somebody else looks at how it was done.',
    );
    return whyNotLook(input.by, { by: found.by, themselves }, deciding);
  },
  follow: (state, event) => {
    const { search, finding } = event.data;
    const review = { ...done(event), finding };
    return {
      ...state,
      searches: state.searches.map((one) => (one.id === search ? { ...one, review } : one)),
    };
  },
});
