import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { agreedByField, agreementProblem } from './not-telling.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Deciding not to tell parents yet is a decision: reason, who agreed, and when it is looked at again. */
export const withholdFromParents = defineAct({
  name: 'withhold-from-parents',
  may: 'the leads',
  title: 'Decide not to tell parents or carers yet',
  done: 'The decision and its reason are recorded. You will be reminded on the review date.',
  event: 'parents-not-informed/1',
  recorded: 'Decided not to tell parents or carers yet',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Whose parents or carers?'),
    ground: {
      kind: 'choice',
      label: 'What is the ground?',
      options: {
        risk: { label: 'Telling them could put a child at risk' },
        'agency-asked': { label: 'The police or social care asked us to wait' },
        'must-not-be-told': {
          label: 'Everybody who cares for them is kept from being told',
          hint: 'By a court order or a risk, recorded for each',
        },
        'adult-learner': {
          label: 'The learner is 18 or over, and it is theirs to decide',
          hint: 'Ask what they want, and record it',
        },
        'not-reached': { label: 'They could not be reached, or are not yet known' },
      },
      missing: 'Say what the ground is',
    },
    learnerWants: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the young person want, in their own words?',
      hint: 'From 16 their own view weighs heavily; from 18 it decides, unless somebody is at risk. Leave blank if nobody could ask yet',
      missing: 'Write what they want',
      optional: true,
      later: true,
    },
    reason: {
      kind: 'reason',
      label: 'What are your reasons?',
      missing: 'Give your reasons',
    },
    agreedBy: agreedByField,
    reviewOn: {
      kind: 'date',
      label: 'When will you look at this again?',
      missing: 'Give the date you will look at this again',
    },
  },
  pages: [
    {
      title: 'Not telling parents or carers yet',
      fields: ['child', 'ground', 'learnerWants', 'reason'],
    },
    { title: 'Who agreed, and looking again', fields: ['agreedBy', 'reviewOn'] },
  ],
  refuse: (input, { state, now }) =>
    agreementProblem(state, input) ??
    noSuchChild(state, input.child) ??
    reviewInThePast(input.reviewOn, now),
  follow: (state, event) => {
    const { child, reviewOn } = event.data;
    const waitsFor = 'decision' as const;
    const item = { ...done(event), child, told: false, reviewOn, carer: null, waitsFor };
    return { ...state, parents: [...state.parents, item] };
  },
});
