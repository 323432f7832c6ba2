import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { refuse } from '#kit';
import { type CaseState, done } from '../../state.ts';
import { takingsToLookAt } from './state.ts';

const toLookAt = (state: CaseState): readonly Pick[] =>
  takingsToLookAt(state).map(({ sequence, entry }) => ({
    value: String(sequence),
    label: `Entry ${entry}`,
  }));

/** Somebody looks again at what was done because of an entry that was taken back. */
export const lookAgainAtWhatFollowed = defineAct({
  name: 'look-again-at-what-followed',
  may: 'the leads',
  title: 'Look again at what was done because of an entry taken back',
  done: 'It is recorded. Take back, or do, what follows from it.',
  event: 'what-followed-looked-at/1',
  recorded: 'Looked again at what was done because of an entry taken back',
  file: { of: 'work' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  offered: (state) => toLookAt(state).length > 0,
  fields: {
    taking: {
      kind: 'about',
      from: toLookAt,
      label: 'Which entry was taken back?',
      missing: 'Choose the entry',
    },
    found: {
      kind: 'choice',
      label: 'Does anything have to be put right?',
      options: {
        stands: { label: 'No, what was done stands' },
        'put-right': {
          label: 'Yes, and it is being put right',
          hint: 'For example telling parents or an agency that it was a mistake',
        },
        'not-known': { label: 'I do not know yet', hint: 'The step stays' },
      },
      missing: 'Say whether anything has to be put right',
    },
    reason: {
      kind: 'reason',
      label: 'What did you find, and what will be done about it?',
      missing: 'Say what you found',
    },
  },
  pages: [
    {
      title: 'What was done because of it',
      intro: 'Read each entry that rests on the one taken back. The chronology marks them.',
      fields: ['taking', 'found', 'reason'],
    },
  ],
  refuse: (input, { state }) =>
    toLookAt(state).some(({ value }) => value === input.taking)
      ? null
      : refuse(
          'nothing-to-look-at',
          'Nothing rests on that entry, or somebody has looked already.',
        ),
  follow: (state, event) => {
    const { taking, found } = event.data;
    if (found === 'not-known') return state;
    const takings = state.takings.map((one) =>
      String(one.sequence) === taking ? { ...one, looked: done(event) } : one,
    );
    return { ...state, takings };
  },
});
