import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { londonParts } from '#say';
import { mailAt } from './mail-times.ts';
import { usualSettings } from './settings.ts';

const settings = { dailyAt: '08:00', quiet: { from: '20:00', to: '07:00' } };

describe('an emergency', () => {
  test('is told at once, in the middle of the night as well', () => {
    for (const at of ['2026-11-05T03:00:00.000Z', '2026-11-05T12:00:00.000Z'])
      assert.equal(mailAt('emergency', settings, at), at);
  });
});

describe('what is urgent', () => {
  test('is told at once outside quiet hours, to the minute', () => {
    for (const at of ['2026-11-05T07:00:00.000Z', '2026-11-05T19:59:59.999Z'])
      assert.equal(mailAt('at-once', settings, at), at);
  });

  test('waits for the end of the quiet hours, before midnight and after', () => {
    const end = '2026-11-06T07:00:00.000Z';
    assert.equal(mailAt('at-once', settings, '2026-11-05T20:00:00.000Z'), end);
    assert.equal(mailAt('at-once', settings, '2026-11-06T06:59:59.999Z'), end);
  });

  test('waits in quiet hours that do not run past midnight, and never without any', () => {
    const noon = { ...settings, quiet: { from: '12:00', to: '13:30' } };
    const at = '2026-11-05T12:15:00.000Z';
    assert.equal(mailAt('at-once', noon, at), '2026-11-05T13:30:00.000Z');
    assert.equal(mailAt('at-once', { ...settings, quiet: null }, at), at);
    const empty = { ...settings, quiet: { from: '12:00', to: '12:00' } };
    assert.equal(mailAt('at-once', empty, at), at);
  });
});

describe('the rest', () => {
  test('is told once a day at the time chosen: today if that is still to come, else tomorrow', () => {
    const before = '2026-11-05T07:59:59.999Z';
    assert.equal(mailAt('daily', settings, before), '2026-11-05T08:00:00.000Z');
    const after = '2026-11-05T08:00:00.000Z';
    assert.equal(mailAt('daily', settings, after), '2026-11-06T08:00:00.000Z');
  });

  test('waits for the end of quiet hours where the time chosen lies in them', () => {
    const night = { ...settings, dailyAt: '06:00' };
    assert.equal(mailAt('daily', night, '2026-11-05T09:00:00.000Z'), '2026-11-06T07:00:00.000Z');
  });
});

describe('when the clocks change', () => {
  test('the message of the day keeps its time on the wall', () => {
    // Clocks went forward on 29 March 2026, and go back on 25 October 2026, both on a Sunday.
    assert.equal(mailAt('daily', settings, '2026-03-28T09:00:00.000Z'), '2026-03-29T07:00:00.000Z');
    assert.equal(mailAt('daily', settings, '2026-10-24T09:00:00.000Z'), '2026-10-25T08:00:00.000Z');
  });

  test('a time that does not exist that night is kept an hour later, and one that comes twice is kept once', () => {
    const early = { dailyAt: '01:30', quiet: null };
    assert.equal(mailAt('daily', early, '2026-03-28T12:00:00.000Z'), '2026-03-29T01:30:00.000Z');
    const first = mailAt('daily', early, '2026-10-24T12:00:00.000Z');
    assert.equal(first, '2026-10-25T00:30:00.000Z');
    assert.equal(mailAt('daily', early, first), '2026-10-26T01:30:00.000Z');
  });

  test('quiet hours end by the new clock', () => {
    assert.equal(
      mailAt('at-once', settings, '2026-03-28T23:00:00.000Z'),
      '2026-03-29T06:00:00.000Z',
    );
    assert.equal(
      mailAt('at-once', settings, '2026-10-24T22:00:00.000Z'),
      '2026-10-25T07:00:00.000Z',
    );
  });
});

test('whatever is chosen, nobody waits longer than two days, is told early, or is woken but for an emergency', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const chosen = fc.record({
    dailyAt: time,
    quiet: fc.option(fc.record({ from: time, to: time }), { nil: null }),
  });
  const moment = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2029-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(chosen, moment, fc.constantFrom('at-once', 'daily'), (settings, date, pace) => {
      const at = date.toISOString();
      const told = mailAt(pace, settings, at);
      assert.ok(told >= at);
      assert.ok(Date.parse(told) - Date.parse(at) <= 50 * 60 * 60_000);
      const { quiet } = settings;
      const clock = londonParts(told).time;
      const changing = /-(03|10)-(2[5-9]|3[01])T/.test(told);
      if (!quiet || quiet.from === quiet.to || changing) return;
      const { from, to } = quiet;
      const inside = from <= to ? from <= clock && clock < to : from <= clock || clock < to;
      assert.ok(!inside, `${clock} lies in ${from} to ${to}`);
    }),
  );
});

test('somebody who has chosen nothing is told in the morning, and nothing at night', () => {
  assert.deepEqual(usualSettings, settings);
});
