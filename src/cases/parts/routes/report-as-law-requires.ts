import { barredStaff } from '../../who/barred.ts';
import { type Instant, type PlainDate, refuse } from '#kit';
import { dueAt, type School } from '#schools';
import { londonParts } from '#say';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { done } from '../../state.ts';
import { longestDelay } from './law.ts';

const told = ['police', 'local-authority'] as const;

/** The last day on which a report that is put off now has to be made. */
function latestDay(now: Instant, { calendar }: School): PlainDate {
  return londonParts(dueAt({ kind: 'days', days: longestDelay }, now, calendar)).date;
}

/**
 * Whoever was told reports a suspected offence to the police or local authority, as the law of England
 * asks of them once it is in force; or says why it waits, or why it does not bind them (procedure.md 7.1).
 */
export const reportAsLawRequires = defineAct({
  name: 'report-as-law-requires',
  may: 'the leads and the head, and whoever reported it',
  title: 'Record a report that the law requires',
  done: 'It is recorded. Keep the reference you were given.',
  event: 'reported-as-law-requires/1',
  recorded: 'Reported as the law requires',
  file: { of: 'case' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    person: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who was told, and so has to report?',
      missing: 'Choose who has to report',
    },
    outcome: {
      kind: 'choice',
      label: 'What has been done?',
      options: {
        police: { label: 'It was reported to the police' },
        'local-authority': { label: 'It was reported to the local authority' },
        'put-off': {
          label: 'It waits, because reporting now would put a child in danger',
          hint: 'For seven days at most',
        },
        exempt: {
          label: 'The duty does not apply here',
          hint: 'For example because the law leaves out what two young people agreed between them. Take advice',
        },
      },
      missing: 'Say what has been done',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When was it reported?',
      missing: 'Give the date and time',
      onlyWhen: { field: 'outcome', is: told },
    },
    takenBy: {
      kind: 'text',
      label: 'Who took the report, and what is their reference?',
      missing: 'Say who took the report, with their reference if there is one',
      onlyWhen: { field: 'outcome', is: told },
    },
    until: {
      kind: 'date',
      label: 'On which day will it be reported?',
      missing: 'Give the day on which it will be reported',
      onlyWhen: { field: 'outcome', is: ['put-off'] },
    },
    reason: {
      kind: 'reason',
      label: 'Why, and what were they told?',
      hint: 'If it waits or does not apply: who advised that',
      missing: 'Say why, and what they were told',
    },
  },
  pages: [
    {
      title: 'A report that the law requires',
      intro:
        'This is the duty of whoever was told, in person. A referral that somebody else made may not count as theirs.',
      fields: ['person', 'outcome'],
    },
    { title: 'The report', fields: ['at', 'takenBy', 'until'] },
    { title: 'Why', fields: ['reason'] },
  ],
  refuse: (input, { state, now, school, directory }) => {
    if (barredStaff(state).includes(input.person) || directory(input.person)?.kind !== 'staff')
      return refuse('not-theirs-to-report', 'Choose the member of staff who was told.');
    if (input.until === null) return null;
    return input.until > latestDay(now, school)
      ? refuse('put-off-too-long', 'It can wait for seven days at most. Give an earlier day.')
      : reviewInThePast(input.until, now);
  },
  follow: (state, event) => {
    const { person, outcome, until } = event.data;
    const kept = outcome === 'put-off' || outcome === 'exempt' ? outcome : 'reported';
    const report = { ...done(event), person, outcome: kept, until } as const;
    return { ...state, lawReports: [...state.lawReports, report] };
  },
});
