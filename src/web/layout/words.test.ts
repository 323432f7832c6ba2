import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayLate } from './words.ts';

test('how late something is, is said in the largest whole part', () => {
  const due = '2026-11-07T09:00:00.000Z';
  const said = (now: string) => sayLate(due, now);
  assert.equal(said('2026-11-07T09:00:20.000Z'), '1 minute late');
  assert.equal(said('2026-11-07T09:59:59.000Z'), '59 minutes late');
  assert.equal(said('2026-11-07T10:00:00.000Z'), '1 hour late');
  assert.equal(said('2026-11-09T08:59:00.000Z'), '47 hours late');
  assert.equal(said('2026-11-09T09:00:00.000Z'), '2 days late');
});
