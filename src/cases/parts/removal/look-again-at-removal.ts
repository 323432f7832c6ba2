import { refuse } from '#kit';
import { done } from '#acts';
import { defineAct } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { openReports, reportPicks } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** Refuses what is about a report that is not open; null when it is. */
export function noSuchReport(state: CaseState, report: string) {
  return openReports(state).some(({ id }) => id === report)
    ? null
    : refuse('no-such-report', 'That report is not in this case, or its outcome is recorded.');
}

/** After 48 hours somebody asks whether it has gone. Nobody looks for it (procedure.md 2.8). */
export const lookAgainAtRemoval = defineAct({
  name: 'look-again-at-removal',
  may: 'the leads',
  title: 'Record what was heard when asking again',
  done: 'It is recorded. You will be reminded again after another 48 hours, until there is an outcome.',
  event: 'removal-looked-at-again/1',
  recorded: 'Asked again about a report to have it taken down',
  file: { of: 'removal' },
  from: alsoAfterClosing,
  fields: {
    report: {
      kind: 'about',
      from: reportPicks,
      label: 'Which report?',
      missing: 'Choose the report',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    heardFrom: {
      kind: 'choice',
      label: 'Who was asked?',
      hint: 'Nobody goes to look for it',
      options: {
        'young-person': { label: 'The young person' },
        family: { label: 'A parent or carer' },
        service: { label: 'The service, or whoever took the report' },
        police: { label: 'The police' },
      },
      missing: 'Say who was asked',
    },
    found: {
      kind: 'choice',
      label: 'What do they say?',
      options: {
        gone: { label: 'It has gone, as far as they can tell' },
        'still-there': { label: 'It is still there' },
        'not-known': { label: 'I do not know: they cannot tell' },
      },
      missing: 'Say what they say, or that they cannot tell',
    },
    reason: {
      kind: 'reason',
      label: 'What will you do next, and why?',
      missing: 'Say what you will do next and why',
    },
  },
  pages: [
    {
      title: 'Asking again',
      intro: 'Ask the young person, or whoever took the report. Nobody goes to look.',
      fields: ['report', 'at', 'heardFrom', 'found'],
    },
    { title: 'What happens next', fields: ['reason'] },
  ],
  refuse: (input, { state }) => noSuchReport(state, input.report),
  follow: (state, event) => {
    const { report, at, found } = event.data;
    const look = { ...done(event), at, found };
    const removals = state.removals.map((one) =>
      one.id === report ? { ...one, looks: [...one.looks, look] } : one,
    );
    return { ...state, removals };
  },
});
