import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDue, sayLate } from './say-due.ts';

test('how late something is, is said in the largest whole part', () => {
  const due = '2026-11-07T09:00:00.000Z';
  const said = (now: string) => sayLate(due, now);
  assert.equal(said('2026-11-07T09:00:20.000Z'), '1 minute late');
  assert.equal(said('2026-11-07T09:59:59.000Z'), '59 minutes late');
  assert.equal(said('2026-11-07T10:00:00.000Z'), '1 hour late');
  assert.equal(said('2026-11-09T08:59:00.000Z'), '47 hours late');
  assert.equal(said('2026-11-09T09:00:00.000Z'), '2 days late');
});

test('what is to be done at once is due now until it is late, and is late in one way of saying it', () => {
  const dueAt = '2026-11-05T23:13:00.000Z';
  const before = '2026-11-05T22:13:00.000Z';
  assert.deepEqual(sayDue({ dueAt, atOnce: true }, before), { words: 'Now', late: false });
  assert.deepEqual(sayDue({ dueAt }, before), { words: 'By 11:13pm today', late: false });
  const late = { words: '3 days late', late: true };
  assert.deepEqual(sayDue({ dueAt, atOnce: true }, '2026-11-09T00:00:00.000Z'), late);
  assert.deepEqual(sayDue({ dueAt }, '2026-11-09T00:00:00.000Z'), late);
});
