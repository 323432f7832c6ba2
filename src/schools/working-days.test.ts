import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lanternfield } from '#examples';
import { dueAt, isOutOfHours } from './calendar.ts';
import { londonInstant, londonParts } from '#say';
import type { Calendar } from './open-days.ts';
import { outOfHours } from './out-of-hours.ts';

/** A term with a half term in it, an INSET day on 20 November, and a long holiday after it. */
const calendar: Calendar = {
  terms: [
    { from: '2026-09-02', to: '2026-12-18' },
    { from: '2027-01-05', to: '2027-03-25' },
  ],
  closed: [
    { from: '2026-10-26', to: '2026-10-30' },
    { from: '2026-11-20', to: '2026-11-20' },
  ],
  bankHolidays: { of: 'england', proclaimed: [] },
  dayEnds: '16:30',
};
const due = (kind: 'same-day' | 'next-day', date: string, time: string): string => {
  const found = londonParts(dueAt({ kind }, londonInstant(date, time), calendar));
  return `${found.date} ${found.time}`;
};

describe('what the school does for a child', () => {
  test('in hours, is due by the end of the day, or of the next working day', () => {
    assert.equal(due('same-day', '2026-11-05', '09:10'), '2026-11-05 16:30');
    assert.equal(due('next-day', '2026-11-05', '09:10'), '2026-11-06 16:30');
    assert.equal(due('next-day', '2026-11-06', '16:29'), '2026-11-09 16:30', 'a Friday');
  });

  test('does not wait for a half term, an INSET day or a long holiday to end', () => {
    assert.equal(due('same-day', '2026-10-26', '10:00'), '2026-10-26 16:30', 'half term');
    assert.equal(due('next-day', '2026-10-23', '10:00'), '2026-10-26 16:30', 'into half term');
    assert.equal(due('same-day', '2026-11-20', '10:00'), '2026-11-20 16:30', 'an INSET day');
    assert.equal(due('next-day', '2026-11-19', '10:00'), '2026-11-20 16:30', 'into an INSET day');
    assert.equal(due('same-day', '2026-12-21', '10:00'), '2026-12-21 16:30', 'a long holiday');
    assert.equal(due('same-day', '2027-08-10', '10:00'), '2027-08-10 16:30', 'no term is known');
  });

  test('out of hours, is due by midday of the next working day', () => {
    for (const kind of ['same-day', 'next-day'] as const) {
      assert.equal(due(kind, '2026-11-05', '16:30'), '2026-11-06 12:00', 'the day is over');
      assert.equal(due(kind, '2026-11-06', '03:00'), '2026-11-06 12:00', 'in the night');
      assert.equal(due(kind, '2026-11-06', '22:00'), '2026-11-09 12:00', 'a Friday evening');
      assert.equal(due(kind, '2026-11-07', '10:00'), '2026-11-09 12:00', 'a Saturday');
      assert.equal(due(kind, '2026-11-08', '07:00'), '2026-11-09 12:00', 'a Sunday, early');
      assert.equal(due(kind, '2026-12-24', '17:00'), '2026-12-29 12:00', 'over bank holidays');
      assert.equal(due(kind, '2026-12-25', '10:00'), '2026-12-29 12:00', 'a bank holiday');
      assert.equal(due(kind, '2026-10-24', '23:30'), '2026-10-26 12:00', 'the clocks go back');
    }
  });

  const moments = fc
    .integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2027, 11, 31) })
    .map((time) => new Date(time).toISOString());
  const kinds = fc.constantFrom('same-day', 'next-day');

  test('runs the same whatever the terms, is never due before it began, and never after four days off and two', () => {
    fc.assert(
      fc.property(moments, kinds, (from, kind) => {
        const found = dueAt({ kind }, from, calendar);
        assert.equal(found, dueAt({ kind }, from, { ...calendar, terms: [], closed: [] }));
        assert.ok(found > from);
        assert.ok(Date.parse(found) - Date.parse(from) < 6 * 86_400_000, `${from} ${found}`);
      }),
    );
  });

  test('that begins later is never due on an earlier day, and never later than what has a day more', () => {
    fc.assert(
      fc.property(moments, kinds, fc.integer({ min: 1, max: 96 }), (from, kind, hours) => {
        const later = new Date(Date.parse(from) + hours * 3_600_000).toISOString();
        const dayOf = (at: string): string => londonParts(dueAt({ kind }, at, calendar)).date;
        assert.ok(dayOf(later) >= dayOf(from));
        const [same, next] = (['same-day', 'next-day'] as const).map((one) =>
          dueAt({ kind: one }, from, calendar),
        );
        assert.ok(String(next) >= String(same));
      }),
    );
  });
});

describe('out of hours', () => {
  const at = (date: string, time: string) => londonInstant(date, time);

  test('is before eight, from the end of the school’s day, and every day that is no working day', () => {
    for (const [date, time] of [
      ['2026-11-05', '07:59'],
      ['2026-11-05', '16:30'],
      ['2026-11-07', '11:00'],
      ['2026-12-28', '11:00'],
    ] as const)
      assert.ok(isOutOfHours(at(date, time), calendar), `${date} ${time}`);
    for (const [date, time] of [
      ['2026-11-05', '08:00'],
      ['2026-11-05', '16:29'],
      ['2026-10-28', '11:00'],
      ['2026-12-22', '11:00'],
    ] as const)
      assert.ok(!isOutOfHours(at(date, time), calendar), `${date} ${time}`);
  });

  test('has the school’s own numbers for such times, and says when it keeps none', () => {
    assert.equal(outOfHours(lanternfield, at('2026-11-05', '11:00')), null);
    const night = at('2026-11-05', '23:00');
    const found = outOfHours(lanternfield, night);
    assert.deepEqual(
      found?.numbers.map(({ name }) => name),
      ['Lanternshire emergency duty team'],
    );
    assert.deepEqual(outOfHours({ ...lanternfield, contacts: [] }, night), { numbers: [] });
  });

  test('is found in the words schools use for it, and in no others', () => {
    const contact = (use: string) => ({
      ...{ for: use, name: 'The council', phone: '01632 960009', checkedOn: '2026-09-03' },
    });
    const isFound = (use: string): boolean =>
      outOfHours({ ...lanternfield, contacts: [contact(use)] }, at('2026-11-07', '10:00'))?.numbers
        .length === 1;
    for (const use of [
      'Social care out-of-hours',
      'Out of hours',
      'EDT (nights and weekends)',
      'Emergency Duty Team',
      'MASH, 24 hours',
    ])
      assert.ok(isFound(use), use);
    for (const use of ['Social care, in the day', 'LADO', 'Knightswood office', 'Office hours'])
      assert.ok(!isFound(use), use);
  });
});
