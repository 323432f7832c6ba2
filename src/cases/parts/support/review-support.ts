import { refuse } from '#kit';
import { noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { stands } from '../../advice/what-stands.ts';
import { supportNow } from './state.ts';
import { howTheyAre } from './wellbeing.ts';
import { aChild } from '../../questions.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** A child's support is looked at again: it goes on, changes or ends, with the child's own view. */
export const reviewSupport = defineAct({
  name: 'review-support',
  may: 'the leads',
  title: 'Look again at a child’s support',
  done: 'The review is recorded. You will be reminded of the next one.',
  event: 'support-reviewed/1',
  recorded: 'Support looked at again',
  file: { of: 'child' },
  from: alsoAfterClosing,
  fields: {
    child: aChild('Which child?'),
    outcome: {
      kind: 'choice',
      label: 'What happens with the support?',
      options: {
        'goes-on': { label: 'It goes on as it is' },
        changes: { label: 'It goes on, with changes' },
        ends: { label: 'It ends' },
      },
      missing: 'Say what happens with the support',
    },
    changes: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What changes?',
      hint: 'Whoever supports the child reads this. No other child’s name',
      missing: 'Write what changes',
      onlyWhen: { field: 'outcome', is: ['changes'] },
    },
    wellbeing: howTheyAre('How are they, compared with before?'),
    attendance: howTheyAre('And their attendance and learning?'),
    childsView: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the child say about it, in their own words?',
      hint: 'Leave blank if they would rather not say',
      missing: 'Write what the child says',
      optional: true,
    },
    reviewOn: {
      kind: 'date',
      label: 'When will it be looked at again?',
      missing: 'Give a review date',
      onlyWhen: { field: 'outcome', is: ['goes-on', 'changes'] },
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [
    { title: 'Support for a child', fields: ['child', 'outcome'] },
    { title: 'What changes', fields: ['changes'] },
    { title: 'How they are', fields: ['wellbeing', 'attendance', 'childsView'] },
    { title: 'What happens next', fields: ['reviewOn', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    const nobody = noSuchChild(state, input.child);
    if (nobody) return nobody;
    if (!supportNow(state, input.child))
      return refuse('nothing-to-review', 'There is no support to look at again. Plan it first.');
    if (input.outcome === 'ends' && stands(state, 'immediateRisk') !== 'no')
      return refuse(
        'danger-not-ruled-out',
        'Nobody has said that no child is in danger. Support goes on until somebody has.',
      );
    return input.reviewOn ? reviewInThePast(input.reviewOn, now) : null;
  },
  follow: (state, event) => {
    const { child, outcome, reviewOn } = event.data;
    const review = { ...done(event), child, outcome, reviewOn };
    return { ...state, supportReviews: [...state.supportReviews, review] };
  },
});
