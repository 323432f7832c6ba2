import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysAfter, isInstant, isPlainDate } from './times.ts';

test('a moment is UTC with milliseconds, and nothing else', () => {
  assert.ok(isInstant('2026-11-02T08:41:00.000Z'));
  for (const text of [
    '',
    '2026-11-02',
    '2026-11-02T08:41:00Z',
    '2026-11-02T08:41:00.000+00:00',
    '2026-11-02 08:41:00.000Z',
    ' 2026-11-02T08:41:00.000Z',
  ])
    assert.equal(isInstant(text), false, text);
});

test('a moment that never was is not a moment', () => {
  for (const text of [
    '2026-02-31T00:00:00.000Z',
    '2026-11-31T10:00:00.000Z',
    '2026-11-02T24:00:00.000Z',
    '2026-11-02T08:60:00.000Z',
    '2026-13-02T08:41:00.000Z',
  ])
    assert.equal(isInstant(text), false, text);
});

test('every moment that a clock can show is a moment', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('0001-01-01'),
        max: new Date('9999-12-31'),
        noInvalidDate: true,
      }),
      (date) => isInstant(date.toISOString()),
    ),
  );
});

test('a date exists or it is not a date', () => {
  for (const text of ['2026-11-02', '2028-02-29', '2000-02-29', '2026-12-31'])
    assert.ok(isPlainDate(text), text);
  for (const text of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-10-00',
    '2026-13-01',
    '26-11-02',
    '2026-1-2',
    '2026-11-02T00:00',
    '',
  ])
    assert.equal(isPlainDate(text), false, text);
});

test('a date is one exactly when a calendar has it', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(part(2200), part(14), part(33), (year, month, day) => {
      const text = [String(year).padStart(4, '0'), month, day]
        .map((one) => String(one).padStart(2, '0'))
        .join('-');
      const known = new Date(`${text}T00:00:00.000Z`);
      const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(text);
      assert.equal(isPlainDate(text), exists, text);
    }),
  );
});

test('days are counted over the ends of months and years, and the nights when clocks change', () => {
  for (const [date, days, found] of [
    ['2026-11-30', 1, '2026-12-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-26', -2, '2026-10-24'],
  ] as const)
    assert.equal(daysAfter(date, days), found);
});
