import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAt } from './calendar.ts';
import { londonInstant, londonParts } from '#say';
import type { Calendar } from './open-days.ts';

const calendar: Calendar = {
  terms: [{ from: '2026-09-02', to: '2026-12-18' }],
  closed: [{ from: '2026-10-26', to: '2026-10-30' }],
  bankHolidays: { of: 'england', proclaimed: ['2026-11-20'] },
  dayEnds: '16:30',
};
const due = (clock: Parameters<typeof dueAt>[0], date: string, time: string): string => {
  const { date: day, time: hour } = londonParts(dueAt(clock, londonInstant(date, time), calendar));
  return `${day} ${hour}`;
};

test('a school day after a Friday is the end of Monday', () => {
  assert.equal(due({ kind: 'school-days', days: 1 }, '2026-11-06', '15:00'), '2026-11-09 16:30');
});

test('school days do not run in half term, and agencies’ working days do', () => {
  assert.equal(due({ kind: 'school-days', days: 1 }, '2026-10-23', '12:00'), '2026-11-02 16:30');
  assert.equal(due({ kind: 'working-days', days: 1 }, '2026-10-23', '12:00'), '2026-10-26 16:30');
});

test('agencies’ clocks skip weekends and bank holidays', () => {
  assert.equal(due({ kind: 'working-days', days: 1 }, '2026-12-24', '12:00'), '2026-12-29 16:30');
});

test('a day proclaimed beside the standing bank holidays is a holiday too', () => {
  assert.equal(due({ kind: 'working-days', days: 1 }, '2026-11-19', '12:00'), '2026-11-23 16:30');
});

test('the same school day is the next one when the school is closed', () => {
  const clock = { kind: 'school-days', days: 0 } as const;
  assert.equal(due(clock, '2026-11-05', '09:10'), '2026-11-05 16:30');
  assert.equal(due(clock, '2026-11-05', '18:10'), '2026-11-05 23:59', 'the day is over');
  assert.equal(due(clock, '2026-11-07', '10:00'), '2026-11-09 16:30', 'a Saturday');
  assert.equal(due(clock, '2026-10-26', '10:00'), '2026-11-02 16:30', 'half term');
});

test('what is due now is due when it began, at any hour of any day', () => {
  const night = londonInstant('2026-12-25', '03:12');
  assert.equal(dueAt({ kind: 'now' }, night, calendar), night);
  assert.equal(dueAt({ kind: 'hours', hours: 0 }, night, calendar), night);
});

const christmas: Calendar = {
  ...calendar,
  terms: [...calendar.terms, { from: '2027-01-05', to: '2027-03-25' }],
};
const dueAtChristmas = (clock: Parameters<typeof dueAt>[0], date: string): string =>
  londonParts(dueAt(clock, londonInstant(date, '10:00'), christmas)).date;

test('an agency’s day runs on through the whole Christmas holiday', () => {
  assert.equal(dueAtChristmas({ kind: 'working-days', days: 1 }, '2026-12-21'), '2026-12-22');
  assert.equal(dueAtChristmas({ kind: 'working-days', days: 1 }, '2026-12-24'), '2026-12-29');
});

test('a school’s day waits two working days in a holiday of more than a week, and no longer', () => {
  assert.equal(dueAtChristmas({ kind: 'school-days', days: 1 }, '2026-12-17'), '2026-12-18');
  assert.equal(dueAtChristmas({ kind: 'school-days', days: 1 }, '2026-12-18'), '2026-12-23');
  assert.equal(dueAtChristmas({ kind: 'school-days', days: 1 }, '2026-12-21'), '2026-12-23');
  assert.equal(dueAtChristmas({ kind: 'school-days', days: 1 }, '2026-12-23'), '2026-12-24');
  assert.equal(dueAtChristmas({ kind: 'school-days', days: 2 }, '2026-12-23'), '2026-12-29');
});

test('in the middle of a long holiday the same school day is the same working day', () => {
  const clock = { kind: 'school-days', days: 0 } as const;
  assert.equal(dueAtChristmas(clock, '2026-12-19'), '2026-12-23', 'its first day');
  assert.equal(dueAtChristmas(clock, '2026-12-29'), '2026-12-29');
  assert.equal(dueAtChristmas(clock, '2026-12-28'), '2026-12-29', 'a bank holiday');
});

test('a clock of term days waits for the school to open, however long that takes', () => {
  assert.equal(dueAtChristmas({ kind: 'term-days', days: 1 }, '2026-12-18'), '2027-01-05');
  assert.equal(dueAtChristmas({ kind: 'term-days', days: 5 }, '2026-12-18'), '2027-01-11');
});

test('a school closed for more than a week in term is as a long holiday', () => {
  const flooded = { ...calendar, closed: [{ from: '2026-11-09', to: '2026-11-24' }] };
  const from = londonInstant('2026-11-06', '10:00');
  const day = dueAt({ kind: 'school-days', days: 1 }, from, flooded);
  assert.equal(londonParts(day).date, '2026-11-11');
});

test('hours run straight through the night the clocks go back', () => {
  assert.equal(due({ kind: 'hours', hours: 24 }, '2026-10-24', '12:00'), '2026-10-25 11:00');
});

test('days go on past midnight, the turn of the year and a leap day', () => {
  assert.equal(due({ kind: 'days', days: 1 }, '2026-12-31', '23:30'), '2027-01-01 16:30');
  assert.equal(due({ kind: 'days', days: 1 }, '2028-02-28', '10:00'), '2028-02-29 16:30');
});

test('where no terms are known, school days run on working days rather than never', () => {
  assert.equal(due({ kind: 'term-days', days: 1 }, '2030-06-07', '10:00'), '2030-06-10 16:30');
  assert.equal(due({ kind: 'school-days', days: 1 }, '2030-06-07', '10:00'), '2030-06-10 16:30');
});
