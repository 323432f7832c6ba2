import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Calendar, dueAt, londonInstant, londonParts, sayWhen } from './calendar.ts';

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

test('the same day means by the end of the school day, or tonight when it is already over', () => {
  assert.equal(due({ kind: 'same-day' }, '2026-11-05', '09:10'), '2026-11-05 16:30');
  assert.equal(due({ kind: 'same-day' }, '2026-11-05', '18:10'), '2026-11-05 23:59');
});

test('the same day is the next school day when the school is closed', () => {
  assert.equal(due({ kind: 'same-day' }, '2026-11-07', '10:00'), '2026-11-09 16:30', 'a Saturday');
  assert.equal(due({ kind: 'same-day' }, '2026-10-26', '10:00'), '2026-11-02 16:30', 'half term');
});

test('what is due now is due when it began, at any hour of any day', () => {
  const night = londonInstant('2026-12-25', '03:12');
  assert.equal(dueAt({ kind: 'now' }, night, calendar), night);
  assert.equal(dueAt({ kind: 'hours', hours: 0 }, night, calendar), night);
});

test('an agency’s day runs on through the whole Christmas holiday, a school’s does not', () => {
  assert.equal(due({ kind: 'working-days', days: 1 }, '2026-12-21', '10:00'), '2026-12-22 16:30');
  const longer = {
    ...calendar,
    terms: [...calendar.terms, { from: '2027-01-05', to: '2027-03-25' }],
  };
  const late = dueAt(
    { kind: 'school-days', days: 1 },
    londonInstant('2026-12-21', '10:00'),
    longer,
  );
  assert.deepEqual(londonParts(late), { date: '2027-01-05', time: '16:30' });
});

test('hours run straight through the night the clocks go back', () => {
  assert.equal(due({ kind: 'hours', hours: 24 }, '2026-10-24', '12:00'), '2026-10-25 11:00');
});

test('days go on past midnight, the turn of the year and a leap day', () => {
  assert.equal(due({ kind: 'days', days: 1 }, '2026-12-31', '23:30'), '2027-01-01 16:30');
  assert.equal(due({ kind: 'days', days: 1 }, '2028-02-28', '10:00'), '2028-02-29 16:30');
});

test('when no more terms are known, school days fall back to weekdays rather than never', () => {
  assert.equal(due({ kind: 'school-days', days: 1 }, '2030-06-07', '10:00'), '2030-06-10 16:30');
});

test('whatever is due is never due before it began, and more time is never due sooner', () => {
  const clocks = ['school-days', 'working-days', 'days'] as const;
  const moments = fc.date({
    min: new Date('2026-08-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, fc.constantFrom(...clocks), fc.nat(10), (date, kind, days) => {
      const from = date.toISOString();
      const sooner = dueAt({ kind, days }, from, calendar);
      assert.ok(dueAt({ kind: 'same-day' }, from, calendar) >= from);
      assert.ok(sooner >= from);
      assert.ok(dueAt({ kind, days: days + 1 }, from, calendar) > sooner);
    }),
  );
});

test('London time is kept whatever the season', () => {
  assert.equal(londonInstant('2026-07-01', '09:00'), '2026-07-01T08:00:00.000Z');
  assert.equal(londonInstant('2026-12-01', '09:00'), '2026-12-01T09:00:00.000Z');
});

test('moments are said in words a person uses', () => {
  const now = londonInstant('2026-11-05', '10:00');
  assert.equal(sayWhen(londonInstant('2026-11-05', '15:40'), now), '3:40pm today');
  assert.equal(sayWhen(londonInstant('2026-11-06', '09:00'), now), '9am tomorrow');
  assert.equal(sayWhen(londonInstant('2026-11-04', '12:05'), now), '12:05pm yesterday');
  assert.equal(sayWhen(londonInstant('2026-11-09', '00:30'), now), '12:30am on Monday 9 November');
  assert.equal(
    sayWhen(londonInstant('2027-01-04', '16:30'), now),
    '4:30pm on Monday 4 January 2027',
  );
});
