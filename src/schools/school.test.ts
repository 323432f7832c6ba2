import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanternfield } from '#examples';
import { schoolSchema } from './school.ts';

const calendar = lanternfield.calendar;
const fits = (changes: object): boolean =>
  schoolSchema.safeParse({ ...lanternfield, ...changes }).success;

test('the invented school is configured as every school must be', () => {
  assert.deepEqual(schoolSchema.parse(lanternfield), lanternfield);
});

test('a school day ends at a time that a clock shows', () => {
  for (const dayEnds of ['15:30', '00:00', '23:59'])
    assert.ok(fits({ calendar: { ...calendar, dayEnds } }), dayEnds);
  for (const dayEnds of ['24:00', '15:60', '99:99', '3:30', 'half past three'])
    assert.ok(!fits({ calendar: { ...calendar, dayEnds } }), dayEnds);
});

test('a term ends after it has begun, and all its days exist', () => {
  const term = (from: string, to: string) =>
    fits({ calendar: { ...calendar, terms: [{ from, to }] } });
  assert.ok(term('2026-09-02', '2026-12-18'));
  assert.ok(!term('2026-12-18', '2026-09-02'));
  assert.ok(!term('2026-02-30', '2026-03-30'));
});

test('a setting that nobody knows is turned away, and so is one left out', () => {
  assert.ok(!fits({ surprise: true }));
  assert.ok(!fits({ referralProfile: 'whatever' }));
  assert.ok(!fits({ writtenReferralHours: 72 }));
  assert.ok(!fits({ contacts: undefined }));
});

test('somebody decides about deletion, and only roles that there are', () => {
  const ways = (deletionDecidedBy: unknown) =>
    fits({ ways: { deletionDecidedBy, viewingException: false } });
  assert.ok(ways(['head']));
  assert.ok(!ways([]));
  assert.ok(!ways(['caretaker']));
});
