import { defineAct } from '../../act.ts';

/** Anything else that was done, and why: every action and its reason is recorded. */
export const noteAction = defineAct({
  name: 'note-action',
  may: 'the leads and the head',
  title: 'Record something you did',
  done: 'It is in the chronology.',
  event: 'action-noted/1',
  recorded: 'Action recorded',
  file: { of: 'named' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    what: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What was done or said?',
      hint: 'Keep what was seen or heard apart from what you think',
      missing: 'Write what was done or said',
    },
    reason: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  },
  pages: [{ title: 'Record something you did', fields: ['at', 'what', 'reason'] }],
  follow: (state) => state,
});
