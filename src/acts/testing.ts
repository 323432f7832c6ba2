import type { Pickable } from './answers.ts';
import type { Raw } from './posted.ts';
import type { Fields } from './fields.ts';

/** The moment at which the examples are answered. */
export const now = '2026-11-05T09:10:00.000Z';
const people = ['ash', 'bay', 'cove'].map((value) => ({ value }));

/** One question of every kind. */
export const questions = {
  name: { kind: 'text', label: 'Name', missing: 'Give a name' },
  account: { kind: 'narrative', voice: 'child', label: 'Account', missing: 'Write it' },
  why: { kind: 'reason', label: 'Why?', missing: 'Say why' },
  sure: {
    kind: 'choice',
    label: 'Sure?',
    options: { yes: { label: 'Yes' }, no: { label: 'No' }, 'not-known': { label: 'Not known' } },
    missing: 'Answer',
  },
  places: {
    kind: 'choices',
    label: 'Where?',
    options: { here: { label: 'Here' }, there: { label: 'There' }, 'not-known': { label: '?' } },
    missing: 'Say where',
  },
  at: { kind: 'when', past: true, label: 'When?', missing: 'Give the time' },
  reviewOn: { kind: 'date', label: 'Review', missing: 'Give a date' },
  child: { kind: 'person', from: 'children-in-case', label: 'Who?', missing: 'Choose' },
  others: { kind: 'people', from: 'people-in-case', label: 'Who else?', missing: 'Choose some' },
  entry: { kind: 'about', from: () => [], label: 'Which?', missing: 'Choose one' },
  promise: { kind: 'attest', label: 'Confirm', statement: 'I did not.', missing: 'Tick' },
} as const satisfies Fields;

/** What may be picked. */
export const known: { readonly now: string; readonly pickable: Pickable } = {
  now,
  pickable: { child: people, others: people, entry: [{ value: '1' }] },
};

/** A form with every question answered. */
export const complete: Raw = {
  name: 'Ash',
  account: 'It was sent on.',
  why: 'To help.',
  sure: 'yes',
  places: ['here', 'there'],
  'at-day': '4',
  'at-month': '11',
  'at-year': '2026',
  'at-time': '2:30pm',
  'reviewOn-day': '20',
  'reviewOn-month': '11',
  'reviewOn-year': '2026',
  child: 'ash',
  others: ['bay', 'cove'],
  entry: '1',
  promise: 'yes',
};
