import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { type CaseState, done } from '../../state.ts';
import { agreedByField, agreementProblem } from './not-telling.ts';
import { notToldYet } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

const waiting = (state: CaseState): readonly Pick[] =>
  notToldYet(state).map(({ id, name }) => ({ value: id, label: name }));

/** Looking again, on the day that was set, at not having told the parents or carers of a child. */
export const reviewNotTelling = defineAct({
  name: 'review-not-telling',
  may: 'the leads',
  title: 'Look again at not telling parents or carers',
  done: 'What you decided is recorded. If they are to be told, tell them today and record it.',
  event: 'not-telling-reviewed/1',
  recorded: 'Looked again at not telling parents or carers',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: {
      kind: 'about',
      from: waiting,
      label: 'Whose parents or carers?',
      missing: 'Choose the child',
    },
    decided: {
      kind: 'choice',
      label: 'What have you decided?',
      options: {
        'tell-now': { label: 'To tell them now' },
        'not-yet': { label: 'To go on not telling them, for now' },
      },
      missing: 'Say what you have decided',
    },
    agreedBy: agreedByField,
    reviewOn: {
      kind: 'date',
      label: 'When will you look at this again?',
      missing: 'Give the date you will look at this again',
      onlyWhen: { field: 'decided', is: ['not-yet'] },
    },
    reason: {
      kind: 'reason',
      label: 'What has changed or not changed, and why does it mean this?',
      missing: 'Say why',
    },
  },
  pages: [
    { title: 'Looking again', fields: ['child', 'decided'] },
    { title: 'Who agreed, and why', fields: ['agreedBy', 'reviewOn', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    if (!notToldYet(state).some(({ id }) => id === input.child))
      return refuse(
        'nothing-to-review',
        'It is not recorded that this child’s parents are not told.',
      );
    const problem = agreementProblem(state, { agreedBy: input.agreedBy, ground: 'review' });
    return problem ?? (input.reviewOn === null ? null : reviewInThePast(input.reviewOn, now));
  },
  follow: (state, event) => {
    const { child, decided, reviewOn } = event.data;
    const waitsFor = decided === 'not-yet' ? ('decision' as const) : ('school' as const);
    const item = { ...done(event), child, told: false, reviewOn, carer: null, waitsFor };
    return { ...state, parents: [...state.parents, item] };
  },
});
