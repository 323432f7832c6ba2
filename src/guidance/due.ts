/**
 * When a duty falls due, as a symbol: the calendar that turns it into a time belongs to the school.
 * What the school does for a child runs on working days, the school open or not; what comes out of hours
 * is due by midday of the next. Agency clocks (police, social care, the designated officer) count whole
 * working days. Only the first meeting and reviews of plans run on school days, which stop in school
 * holidays, but in a long one for two working days only; a file that moves waits for days of term. A
 * round-the-clock due never stops.
 */
export const dueClocks = {
  now: { label: 'now', clock: 'round-the-clock', amount: { count: 0, unit: 'hours' } },
  'within-1-hour': {
    label: 'within one hour',
    clock: 'round-the-clock',
    amount: { count: 1, unit: 'hours' },
  },
  'same-day': {
    label: 'the same day; out of hours, by midday of the next working day',
    clock: 'working',
    amount: { count: 0, unit: 'working-days' },
  },
  'next-day': {
    label: 'within one working day; out of hours, by midday of the next',
    clock: 'working',
    amount: { count: 1, unit: 'working-days' },
  },
  '5-working-days': {
    label: 'within five working days, holidays or not',
    clock: 'working',
    amount: { count: 5, unit: 'working-days' },
  },
  'same-school-day': {
    label: 'the same school day',
    clock: 'school',
    amount: { count: 0, unit: 'school-days' },
  },
  '1-school-day': {
    label: 'within one school day',
    clock: 'school',
    amount: { count: 1, unit: 'school-days' },
  },
  '5-days-of-term': {
    label: 'within five school days, or the first five of the new term',
    clock: 'school',
    amount: { count: 5, unit: 'term-days' },
  },
  '1-working-day': {
    label: 'within one working day, holidays or not',
    clock: 'agency',
    amount: { count: 1, unit: 'working-days' },
  },
  'local-rule': {
    label: 'within the time your local authority sets, 24 or 48 hours as a rule',
    clock: 'agency',
    amount: null,
  },
  'local-steps': {
    label: 'by the steps of the local escalation procedure',
    clock: 'agency',
    amount: null,
  },
  'after-agency-advice': {
    label: 'once police or social care have agreed to it',
    clock: 'none',
    amount: null,
  },
  'date-set': { label: 'by the date that the lead sets', clock: 'none', amount: null },
  'before-closure': { label: 'before the case is closed', clock: 'none', amount: null },
  'within-term': { label: 'within this term', clock: 'school', amount: null },
  'end-of-term': { label: 'by the end of term', clock: 'school', amount: null },
  'when-commenced': {
    label: 'as soon as practicable, once the duty is in force',
    clock: 'none',
    amount: null,
  },
  'at-age-25': { label: 'when the learner would be 25', clock: 'none', amount: null },
} as const satisfies Readonly<Record<string, DueClock>>;

/** One due as data. `amount` is null where an event or a local rule sets it instead of a count. */
export interface DueClock {
  readonly label: string;
  readonly clock: 'round-the-clock' | 'working' | 'school' | 'agency' | 'none';
  readonly amount: {
    readonly count: number;
    readonly unit: 'hours' | 'school-days' | 'term-days' | 'working-days';
  } | null;
}

/** When a duty falls due. */
export type Due = keyof typeof dueClocks;

/** What a duty's clock counts from. */
export type ClockStart = 'report' | 'advice' | 'decision' | 'referral' | 'event';
