import assert from 'node:assert/strict';
import { test } from 'node:test';
import { londonInstant, londonParts } from './london.ts';
import { sayDate, sayTime, sayWhen } from './say-when.ts';

test('London time is kept whatever the season', () => {
  assert.equal(londonInstant('2026-07-01', '09:00'), '2026-07-01T08:00:00.000Z');
  assert.equal(londonInstant('2026-12-01', '09:00'), '2026-12-01T09:00:00.000Z');
});

test('midnight belongs to the day that begins, in summer too', () => {
  assert.deepEqual(londonParts('2026-06-30T22:59:59.999Z'), { date: '2026-06-30', time: '23:59' });
  assert.deepEqual(londonParts('2026-06-30T23:00:00.000Z'), { date: '2026-07-01', time: '00:00' });
});

test('an hour that the clocks leave out is the one after, and one they repeat is the first', () => {
  assert.equal(londonInstant('2026-03-29', '01:30'), '2026-03-29T01:30:00.000Z');
  assert.equal(londonParts('2026-03-29T01:30:00.000Z').time, '02:30');
  assert.equal(londonInstant('2026-10-25', '01:30'), '2026-10-25T00:30:00.000Z');
  assert.equal(londonParts('2026-10-25T01:30:00.000Z').time, '01:30');
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

test('dates and times are said as people write them', () => {
  assert.equal(sayDate('2028-02-29'), '29 February 2028');
  assert.equal(sayDate('2026-11-02', { weekday: true }), 'Monday 2 November 2026');
  assert.equal(sayTime('16:30'), '4:30pm');
  assert.equal(sayTime('00:00'), '12am');
  assert.equal(sayTime('12:00'), 'midday');
});
