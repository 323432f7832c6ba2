import { defineAct } from '../../act.ts';

/** Opens a closed case again, because something new is known. */
export const reopenCase = defineAct({
  name: 'reopen-case',
  may: 'the leads',
  title: 'Reopen the case',
  done: 'The case is open again. Look at the advice, and decide again if it has changed.',
  event: 'case-reopened/1',
  recorded: 'Case reopened',
  file: { of: 'case' },
  from: ['closed'],
  fields: {
    reason: {
      kind: 'reason',
      label: 'Why are you reopening it?',
      missing: 'Say why you are reopening it',
    },
  },
  pages: [{ title: 'Reopen the case', fields: ['reason'] }],
  follow: (state) => ({ ...state, status: 'open', closed: null, reopeningDemanded: null }),
});
