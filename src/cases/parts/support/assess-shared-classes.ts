import { refuse } from '#kit';
import { childrenOf, noSuchChild } from '../../who/children.ts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Children between whom harm has passed may meet every day: what is changed for whom, agreed with whom. */
export const assessSharedClasses = defineAct({
  name: 'assess-shared-classes',
  may: 'the leads',
  title: 'Look at where the children meet in school',
  done: 'It is recorded. You will be reminded to look again.',
  event: 'shared-classes-assessed/1',
  recorded: 'Looked at where the children meet',
  // Which of the children was harmed is not recorded here, nor whose words these are.
  file: { of: 'children', without: ['agreedWith', 'childsView'] },
  from: alsoAfterClosing,
  offered: (state) => childrenOf(state).length > 1,
  fields: {
    children: {
      kind: 'people',
      from: 'children-in-case',
      label: 'Which children?',
      missing: 'Choose the children',
    },
    where: {
      kind: 'choices',
      label: 'Where do they meet?',
      options: {
        lessons: { label: 'In lessons or tutor time' },
        breaks: { label: 'At break and lunch' },
        transport: { label: 'On the way to and from school' },
        clubs: { label: 'In clubs, teams or trips' },
        online: { label: 'In school groups online' },
        nowhere: { label: 'Nowhere' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say where they meet, or “nowhere”',
    },
    measures: {
      kind: 'choices',
      label: 'What is changed?',
      hint: 'A child who was harmed should not be the one who has to move',
      options: {
        seating: { label: 'Seating' },
        timetable: { label: 'Groups or timetable' },
        breaks: { label: 'Places and times at break and lunch' },
        transport: { label: 'The way to and from school' },
        adult: { label: 'An adult nearby' },
        contact: { label: 'An agreement not to be in contact' },
        online: { label: 'School groups online' },
        nothing: { label: 'Nothing, for now' },
      },
      missing: 'Choose what is changed, or “nothing, for now”',
    },
    how: {
      kind: 'narrative',
      voice: 'staff',
      label: 'How, and what are the teachers told?',
      hint: 'Teachers are told what to do, and not why',
      missing: 'Write how, and what the teachers are told',
    },
    agreedWith: {
      kind: 'choices',
      label: 'With whom was it agreed?',
      options: {
        harmed: { label: 'The child who was harmed' },
        other: { label: 'The other child' },
        carers: { label: 'Parents or carers' },
        head: { label: 'The head' },
        agency: { label: 'The police or social care' },
        nobody: { label: 'Nobody yet' },
      },
      missing: 'Say with whom it was agreed',
    },
    childsView: {
      kind: 'narrative',
      voice: 'child',
      label: 'What does the child who was harmed say about it, in their own words?',
      missing: 'Write what they say',
      optional: true,
    },
    reviewOn: {
      kind: 'date',
      label: 'When will it be looked at again?',
      missing: 'Give a review date',
    },
    reason: { kind: 'reason', label: 'Why this?', missing: 'Say why this' },
  },
  pages: [
    { title: 'Where they meet', fields: ['children', 'where'] },
    { title: 'What is changed', fields: ['measures', 'how'] },
    { title: 'Agreed with whom', fields: ['agreedWith', 'childsView', 'reviewOn', 'reason'] },
  ],
  refuse: (input, { state, now }) => {
    const stranger = input.children.find((id) => noSuchChild(state, id));
    if (stranger !== undefined) return noSuchChild(state, stranger);
    if (input.children.length < 2)
      return refuse('two-children-at-least', 'Choose two children or more: those who may meet.');
    return reviewInThePast(input.reviewOn, now);
  },
  follow: (state, event) => {
    const { children, reviewOn } = event.data;
    const looked = { ...done(event), children, reviewOn };
    return { ...state, sharedClasses: [...state.sharedClasses, looked] };
  },
});
