import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { marksAt, spanOf } from './days.ts';

describe('the marks by which work is sorted', () => {
  test('are the ends of the day and of the week in London', () => {
    assert.deepEqual(marksAt('2026-11-05T09:10:00.000Z'), {
      now: '2026-11-05T09:10:00.000Z',
      tomorrow: '2026-11-06T00:00:00.000Z',
      nextWeek: '2026-11-09T00:00:00.000Z',
    });
  });

  test('follow London, not the server: half past midnight in June is already the next day', () => {
    const { tomorrow } = marksAt('2026-06-01T23:30:00.000Z');
    assert.equal(tomorrow, '2026-06-02T23:00:00.000Z');
  });

  test('end the week with Sunday, whatever the clocks do', () => {
    assert.equal(marksAt('2026-10-25T12:00:00.000Z').nextWeek, '2026-10-26T00:00:00.000Z');
    assert.equal(marksAt('2026-10-19T09:00:00.000Z').nextWeek, '2026-10-26T00:00:00.000Z');
    assert.equal(marksAt('2026-03-29T12:00:00.000Z').nextWeek, '2026-03-29T23:00:00.000Z');
  });
});

describe('days as a stretch of time', () => {
  test('include the last day whole, and may be open at either end', () => {
    assert.deepEqual(spanOf({ from: '2026-03-29', to: '2026-03-29' }), {
      from: '2026-03-29T00:00:00.000Z',
      before: '2026-03-29T23:00:00.000Z',
    });
    assert.deepEqual(spanOf({ from: null, to: null }), {});
  });
});
