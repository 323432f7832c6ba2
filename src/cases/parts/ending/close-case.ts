import { refuse } from '#kit';
import { defineAct } from '../../act.ts';
import { stillMissing } from '../../duties/closure.ts';
import { done } from '../../state.ts';

/** Closes a case, once every duty is done or its absence explained (procedure.md 12.6). */
export const closeCase = defineAct({
  name: 'close-case',
  may: 'the leads',
  title: 'Close the case',
  done: 'The case is closed. What is still owed stays on your list until it is done. If anything new comes to light, record it and you will be asked to reopen.',
  event: 'case-closed/1',
  recorded: 'Case closed',
  file: { of: 'case', alone: ['outcome'] },
  from: ['open'],
  fields: {
    outcome: {
      kind: 'narrative',
      voice: 'staff',
      label: 'How did it end for each child?',
      missing: 'Say how it ended for each child',
    },
    openQuestions: {
      kind: 'reason',
      label: 'Is anything still not known, and why is it right to close all the same?',
      missing: 'Say what is still not known, or “nothing”',
    },
    reason: {
      kind: 'reason',
      label: 'Why is it safe to close now?',
      missing: 'Say why it is safe to close',
    },
  },
  pages: [
    {
      title: 'Close the case',
      intro:
        'Closing ends nothing that was promised to a child: reviews, contact that was agreed, support and tasks go on until each is done, or ended with a reason.',
      fields: ['outcome', 'openQuestions', 'reason'],
    },
  ],
  refuse: (_input, { state }) => {
    const missing = stillMissing(state);
    return missing.length === 0
      ? null
      : refuse('not-everything-answered', ...missing.map(({ words }) => words));
  },
  follow: (state, event) => ({
    ...state,
    status: 'closed',
    closed: done(event),
    lastClosed: done(event),
  }),
});
