import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** The police or social care tell a child’s parents or carers themselves, and school says nothing till then. */
export const leaveParentsToAgency = defineAct({
  name: 'leave-parents-to-agency',
  may: 'the leads',
  title: 'Record that the police or social care will tell them',
  done: 'It is recorded. You will be reminded to ask whether they have been told; say nothing at home till then.',
  event: 'parents-left-to-agency/1',
  recorded: 'The police or social care will tell parents or carers',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Whose parents or carers?'),
    agency: {
      kind: 'choice',
      label: 'Who will tell them?',
      options: {
        police: { label: 'The police' },
        'social-care': { label: 'Children’s social care' },
      },
      missing: 'Say who will tell them',
    },
    agreedWith: {
      kind: 'text',
      label: 'With whom was this agreed? Give their name and job',
      missing: 'Say with whom it was agreed',
    },
    askOn: {
      kind: 'date',
      label: 'When will you ask whether they have been told?',
      missing: 'Give the date you will ask',
    },
    reason: {
      kind: 'reason',
      label: 'Why do they tell them, and what may school say until then?',
      missing: 'Say why, and what school may say',
    },
  },
  pages: [
    { title: 'Who will tell parents or carers', fields: ['child', 'agency', 'agreedWith'] },
    { title: 'Asking again, and why', fields: ['askOn', 'reason'] },
  ],
  refuse: (input, { state, now }) =>
    noSuchChild(state, input.child) ?? reviewInThePast(input.askOn, now),
  follow: (state, event) => {
    const { child, agency: waitsFor, askOn: reviewOn } = event.data;
    const item = { ...done(event), child, told: false, reviewOn, carer: null, waitsFor };
    return { ...state, parents: [...state.parents, item] };
  },
});
