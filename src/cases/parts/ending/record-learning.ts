import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

/** What helped, what to change, and what will be taught because of this. */
export const recordLearning = defineAct({
  name: 'record-learning',
  may: 'the leads',
  title: 'Record what was learned',
  done: 'Thank you. It is recorded for the next time.',
  event: 'learning-recorded/1',
  recorded: 'Learning recorded',
  file: { of: 'work' },
  from: ['open', 'closed'],
  fields: {
    helped: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What helped?',
      missing: 'Say what helped',
    },
    change: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What would you change?',
      missing: 'Say what you would change, or “nothing”',
    },
    teaching: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What will be taught or told because of this, to whom and when?',
      missing: 'Say what will be taught, or why nothing is needed',
    },
  },
  pages: [{ title: 'What was learned', fields: ['helped', 'change', 'teaching'] }],
  follow: (state, event) => ({ ...state, learning: done(event) }),
});
