import type { Pick } from '../../option.ts';
import type { CaseState } from '../../state.ts';
import { refuse } from '#kit';
import { defineAct } from '../../define-act.ts';

const entries = ({ sequence }: CaseState): readonly Pick[] =>
  Array.from({ length: sequence }, (_, place) => ({
    value: String(place + 1),
    label: `Entry ${place + 1}`,
  }));

/** Corrects an earlier entry. The original stays, and shows that it was corrected. */
export const correctEntry = defineAct({
  name: 'correct-entry',
  part: 'record',
  title: 'Correct an entry',
  done: 'The correction stands beside the original, which stays.',
  event: 'entry-corrected/1',
  recorded: 'Entry corrected',
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    entry: { kind: 'about', from: entries, label: 'Which entry?', missing: 'Choose the entry' },
    correction: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What should it say?',
      missing: 'Write what it should say',
    },
    reason: { kind: 'reason', label: 'Why is the correction needed?', missing: 'Say why' },
  },
  pages: [{ title: 'Correct an entry', fields: ['entry', 'correction', 'reason'] }],
  refuse: (input, { state }) => {
    const entry = Number(input.entry);
    return Number.isInteger(entry) && entry >= 1 && entry <= state.sequence
      ? null
      : refuse('no-such-entry', 'That entry is not in this case.');
  },
  follow: (state, event) => {
    const entry = Number(event.data.entry);
    const corrections = [...(state.corrections[entry] ?? []), event.sequence];
    return { ...state, corrections: { ...state.corrections, [entry]: corrections } };
  },
});
