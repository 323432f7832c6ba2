import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

/** A report becomes a case that the safeguarding team is working on. */
export const openCase = defineAct({
  name: 'open-case',
  may: 'the leads',
  title: 'Open a case',
  done: 'The case is open. Hold an initial review meeting today if you can.',
  event: 'case-opened/1',
  recorded: 'Case opened',
  file: { of: 'case' },
  from: ['reported', 'not-opened'],
  beside: { title: 'The report', entry: 'first' },
  fields: {
    reason: {
      kind: 'reason',
      label: 'Why are you opening a case?',
      missing: 'Say why you are opening a case',
    },
  },
  pages: [{ title: 'Open a case', fields: ['reason'] }],
  follow: (state, event) => ({
    ...state,
    status: 'open',
    opened: done(event),
    reopeningDemanded: null,
  }),
});
