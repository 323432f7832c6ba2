import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import { eventsIn } from '../../record/past.ts';
import type { CaseState } from '../../state.ts';
import { refuse } from '#kit';
import { whyItStays } from './may-take-back.ts';

/** Entries that are never taken back: a correction of those stands beside them. */
const entries = ({ past }: CaseState): readonly Pick[] =>
  eventsIn(past)
    .filter((event) => whyItStays(event) !== null)
    .map(({ sequence }) => ({ value: String(sequence), label: `Entry ${sequence}` }));

/** Adds a correction beside an entry that stays whatever happens. All others are corrected by saying them anew. */
export const correctEntry = defineAct({
  name: 'correct-entry',
  may: 'the leads',
  title: 'Add a correction to an entry that stays',
  done: 'The correction stands beside the original, which stays.',
  event: 'entry-corrected/1',
  recorded: 'Entry corrected',
  file: { of: 'entry', without: ['entry'] },
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
  pages: [{ title: 'Add a correction', fields: ['entry', 'correction', 'reason'] }],
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
