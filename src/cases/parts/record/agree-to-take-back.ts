import { z } from 'zod';
import { refuse } from '#kit';
import { defineActAdding } from '../../act.ts';
import { demanding, howItCounts } from './take-back-entry.ts';
import { waitingTakings } from './state.ts';

/** The second senior person agrees or not that an entry is taken back. */
export const agreeToTakeBack = defineActAdding({
  name: 'agree-to-take-back',
  may: 'whoever is asked',
  title: 'Agree or disagree that an entry is taken back',
  done: 'Your view is recorded.',
  event: 'taking-back-answered/1',
  recorded: 'Answered whether an entry is taken back',
  file: { of: 'work' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  offered: (state) => waitingTakings(state).length > 0,
  beside: { title: 'What is proposed to be taken back', entry: 'waiting' },
  answers: 'take-back-entry',
  fields: {
    agrees: {
      kind: 'choice',
      label: 'Do you agree?',
      options: {
        yes: { label: 'I agree', hint: 'From now on nothing is worked out from the entry' },
        no: { label: 'I do not agree', hint: 'The entry counts as before' },
      },
      missing: 'Say whether you agree',
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [{ title: 'Agree or disagree', fields: ['agrees', 'reason'] }],
  adds: z.strictObject({ taking: z.string(), ...howItCounts }),
  decide: (_input, { state, actor }) => {
    const waiting = waitingTakings(state);
    const asked = waiting.find(({ second }) => second?.person === actor.id);
    if (asked) return { taking: String(asked.sequence), changes: false, advised: [] };
    return waiting.length > 0
      ? refuse('not-asked', 'Somebody else was asked to look at this.')
      : refuse('nothing-waiting', 'Nothing is waiting to be taken back.');
  },
  follow: (state, event) => {
    const { taking, agrees, changes } = event.data;
    const takings = state.takings.map((one) =>
      String(one.sequence) === taking && one.second
        ? { ...one, second: { ...one.second, agrees: agrees === 'yes' } }
        : one,
    );
    const entry = takings.find(({ sequence }) => String(sequence) === taking)?.entry ?? Infinity;
    return demanding({ ...state, takings }, event, { entry, changes });
  },
});
