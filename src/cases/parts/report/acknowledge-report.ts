import { defineAct } from '../../act.ts';
import { done } from '../../state.ts';

/** The safeguarding team tells the reporter that the report has been read (procedure.md 12.5). */
export const acknowledgeReport = defineAct({
  name: 'acknowledge-report',
  may: 'the leads',
  title: 'Tell the reporter you have read this',
  done: 'The reporter can now see that their report has been read.',
  event: 'report-acknowledged/1',
  recorded: 'Report acknowledged',
  file: { of: 'work' },
  from: ['reported', 'open', 'not-opened'],
  beside: { title: 'The report', entry: 'first' },
  fields: {
    message: {
      kind: 'text',
      label: 'A short message to the reporter',
      hint: 'They will see this on their receipt. Do not name anyone or say what will happen in the case',
      missing: 'Write a short message',
      optional: true,
    },
  },
  pages: [{ title: 'Tell the reporter you have read this', fields: ['message'] }],
  follow: (state, event) => ({
    ...state,
    acknowledged: { ...done(event), message: event.data.message },
  }),
});
