import { refuse } from '#kit';
import { withAccount } from '../../record/accounts.ts';
import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { picksInReview } from './standing.ts';
import { openReviews } from './state.ts';
import { findings } from './words.ts';

/** Somebody senior who had no part in it: was it right, what is learned, is it a concern about a member of staff? */
export const reviewViewing = defineAct({
  name: 'review-viewing',
  may: 'whoever is asked',
  title: 'Say whether it was right that somebody looked',
  done: 'Your answer is recorded. If there is a concern about a member of staff, the LADO comes next.',
  event: 'viewing-reviewed/1',
  recorded: 'Reviewed how somebody came to look',
  file: { of: 'case', without: ['staffConcern', 'learned'] },
  from: ['reported', 'open'],
  answers: 'ask-for-viewing-review',
  changesReaders: true,
  fields: {
    viewing: {
      kind: 'about',
      from: picksInReview,
      label: 'What have you reviewed?',
      hint: 'The record of how it came about, and nothing else',
      missing: 'Choose what you have reviewed',
    },
    finding: {
      kind: 'choice',
      label: 'Was it right?',
      options: findings,
      missing: 'Say whether it was right, or that you do not know',
    },
    staffConcern: {
      kind: 'choice',
      label: 'Is there a concern about a member of staff?',
      hint: 'You need not be sure. The LADO says what follows, before anybody is questioned',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        'not-known': { label: 'I do not know', hint: 'Then the LADO is asked' },
      },
      missing: 'Say whether there is a concern, or that you do not know',
    },
    learned: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What do you learn from it?',
      hint: 'What would make it unnecessary next time',
      missing: 'Say what you learn from it, or “nothing new”',
    },
    reason: {
      kind: 'reason',
      label: 'Why do you think so?',
      missing: 'Say why you think so',
    },
  },
  pages: [
    { title: 'Whether it was right', fields: ['viewing', 'finding'] },
    { title: 'A concern about a member of staff', fields: ['staffConcern'] },
    { title: 'What is learned', fields: ['learned', 'reason'] },
  ],
  refuse: (input, { state, actor }) => {
    const open = openReviews(state).find(({ of }) => of === input.viewing);
    if (!open) return refuse('no-review-asked', 'Nobody has been asked to review this.');
    return open.reviewer === actor.id
      ? null
      : refuse('not-asked-to-review', 'Somebody else was asked to review this.');
  },
  follow: (state, event) => {
    const { viewing, finding, staffConcern } = event.data;
    const newest = openReviews(state).find(({ of }) => of === viewing);
    const viewingReviews = state.viewingReviews.map((one) =>
      one === newest ? { ...one, given: { ...done(event), finding } } : one,
    );
    const reviewed = { ...state, viewingReviews };
    if (staffConcern === 'no') return reviewed;
    return withAccount(reviewed, event, {
      saidBy: 'the review of how somebody came to look',
      saidAt: event.at,
      values: [['staffImplicated', 'suspected']],
    });
  },
});
