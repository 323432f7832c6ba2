import { refuse } from '#kit';
import { noSuchChild } from '../../child-in-case.ts';
import { defineAct } from '../../define-act.ts';
import { reviewInThePast } from '../../review-date.ts';
import { done } from '../../state.ts';

/** Deciding not to tell parents yet is a decision: reason, who agreed, and when it is looked at again. */
export const withholdFromParents = defineAct({
  name: 'withhold-from-parents',
  part: 'parents',
  title: 'Decide not to tell parents or carers yet',
  done: 'The decision and its reason are recorded. You will be reminded on the review date.',
  event: 'parents-not-informed/1',
  recorded: 'Decided not to tell parents or carers yet',
  from: ['reported', 'open'],
  fields: {
    child: {
      kind: 'person',
      from: 'children-in-case',
      label: 'Whose parents or carers?',
      missing: 'Choose the child',
    },
    ground: {
      kind: 'choice',
      label: 'What is the ground?',
      options: {
        risk: { label: 'Telling them could put a child at risk' },
        'agency-asked': { label: 'The police or social care asked us to wait' },
        'adult-learner': {
          label: 'The learner is 18 or over, and it is theirs to decide',
          hint: 'Ask what they want, and record it',
        },
        'not-reached': { label: 'They could not be reached, or are not yet known' },
      },
      missing: 'Say what the ground is',
    },
    reason: {
      kind: 'reason',
      label: 'What are your reasons?',
      missing: 'Give your reasons',
    },
    agreedBy: {
      kind: 'choices',
      label: 'Who agreed?',
      hint: 'Where the police or social care are involved, they lead this decision',
      options: {
        police: { label: 'The police' },
        'social-care': { label: 'Children’s social care' },
        head: { label: 'The headteacher or a senior leader' },
        'lead-alone': { label: 'Nobody else yet' },
      },
      missing: 'Say who agreed',
    },
    reviewOn: {
      kind: 'date',
      label: 'When will you look at this again?',
      missing: 'Give the date you will look at this again',
    },
  },
  pages: [
    { title: 'Not telling parents or carers yet', fields: ['child', 'ground', 'reason'] },
    { title: 'Who agreed, and looking again', fields: ['agreedBy', 'reviewOn'] },
  ],
  refuse: ({ child, agreedBy, reviewOn }, { state, now }) => {
    if (agreedBy.includes('lead-alone') && agreedBy.length > 1)
      return refuse('nobody-and-somebody', 'Choose “Nobody else yet” on its own, or who agreed.');
    return noSuchChild(state, child) ?? reviewInThePast(reviewOn, now);
  },
  follow: (state, event) => {
    const { child, reviewOn } = event.data;
    const item = { ...done(event), child, told: false, reviewOn };
    return { ...state, parents: [...state.parents, item] };
  },
});
