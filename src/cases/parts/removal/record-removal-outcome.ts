import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { noSuchReport } from './look-again-at-removal.ts';
import { reportPicks } from './standing.ts';
import { alsoAfterClosing } from '../../duties/step.ts';

/** What came of a report in the end. Where it came to nothing, another way is asked for. */
export const recordRemovalOutcome = defineAct({
  name: 'record-removal-outcome',
  may: 'the leads',
  title: 'Record what came of a report',
  done: 'The outcome is recorded. Tell the young person, if they do not know yet.',
  event: 'removal-ended/1',
  recorded: 'Outcome of a report to have it taken down',
  file: { of: 'removal' },
  from: alsoAfterClosing,
  fields: {
    report: {
      kind: 'about',
      from: reportPicks,
      label: 'Which report?',
      missing: 'Choose the report',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When did you hear?',
      missing: 'Give the date and time',
    },
    outcome: {
      kind: 'choice',
      label: 'What came of it?',
      options: {
        'taken-down': { label: 'It was taken down' },
        blocked: { label: 'It is blocked from being posted' },
        'not-found': { label: 'It was not there, or was gone already' },
        'not-in-law': {
          label: 'It was looked into, and falls outside what they can act on',
          hint: 'Another way can still help',
        },
        refused: { label: 'The service refused', hint: 'Another way can still help' },
        'no-answer': { label: 'There was no answer', hint: 'Another way can still help' },
        'with-police': { label: 'The police have taken it on' },
        'not-wanted': { label: 'The young person does not want it to go on' },
        'not-known': { label: 'I do not know, and nothing more can be found out' },
      },
      missing: 'Say what came of it',
    },
    childTold: {
      kind: 'choice',
      label: 'Does the young person know?',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'Not yet' },
        'not-known': { label: 'I do not know' },
      },
      missing: 'Say whether the young person knows, or that you do not know',
    },
    reason: {
      kind: 'reason',
      label: 'What happens next, and why?',
      missing: 'Say what happens next and why',
    },
  },
  pages: [
    { title: 'What came of a report', fields: ['report', 'at', 'outcome', 'childTold'] },
    { title: 'What happens next', fields: ['reason'] },
  ],
  refuse: (input, { state }) => noSuchReport(state, input.report),
  follow: (state, event) => {
    const { report, at, outcome: what } = event.data;
    const removals = state.removals.map((one) =>
      one.id === report ? { ...one, outcome: { ...done(event), at, what } } : one,
    );
    return { ...state, removals };
  },
});
