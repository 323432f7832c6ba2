import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { type CaseState, done } from '../../state.ts';
import { notReferred } from './standing.ts';

const waiting = (state: CaseState): readonly Pick[] =>
  notReferred(state).map(({ id, name }) => ({ value: id, label: name }));

/** Not referring one child where others are is a decision: reasons, and another senior person. */
export const leaveChildOut = defineAct({
  name: 'leave-child-out',
  may: 'the leads',
  title: 'Decide not to refer one of the children',
  done: 'It is recorded with its reasons. You can still refer this child at any moment.',
  event: 'child-left-out/1',
  recorded: 'Decided not to refer one of the children',
  file: { of: 'child' },
  from: ['reported', 'open'],
  fields: {
    child: {
      kind: 'about',
      from: waiting,
      label: 'Which child?',
      missing: 'Choose the child',
    },
    agreedWith: {
      kind: 'person',
      from: 'senior-staff',
      label: 'Which other senior person agrees?',
      hint: 'It cannot be you',
      missing: 'Choose a senior person',
    },
    reason: {
      kind: 'reason',
      label: 'Why is this child not referred, and how are they kept safe and supported?',
      missing: 'Say why, and how they are kept safe',
    },
  },
  pages: [
    { title: 'Not referring one of the children', fields: ['child', 'agreedWith', 'reason'] },
  ],
  refuse: (input, { state, actor, directory }) => {
    if (!notReferred(state).some(({ id }) => id === input.child))
      return refuse('no-need-to-leave-out', 'This child is referred already, or need not be.');
    if (input.agreedWith === actor.id)
      return refuse('second-person-is-you', 'The second person must be somebody other than you.');
    const sound =
      !barredStaff(state).includes(input.agreedWith) &&
      directory(input.agreedWith)?.senior === true;
    return sound
      ? null
      : refuse(
          'second-person-not-senior',
          'The second person must be senior, and may see this case.',
        );
  },
  follow: (state, event) => ({
    ...state,
    leftOut: [...state.leftOut, { ...done(event), child: event.data.child }],
  }),
});
