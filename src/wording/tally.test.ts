import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from './review.ts';
import { addTotals, noTotals, tally, totalsSchema } from './tally.ts';

test('terms are counted by their ids, and nothing of the text is among it', () => {
  const found = review('She admitted it. She admitted that it was banter.', { voice: 'staff' });
  assert.deepEqual(tally(found), { admitted: 2, banter: 1 });
});

test('totals add up, term by term', () => {
  const one = { shown: { banter: 2 }, taken: { banter: 1 } };
  const other = { shown: { banter: 1, sexting: 4 }, taken: {} };
  assert.deepEqual(addTotals(one, other), {
    shown: { banter: 3, sexting: 4 },
    taken: { banter: 1 },
  });
  assert.deepEqual(addTotals(one, noTotals), one);
});

test('totals can hold nothing but counts', () => {
  assert.ok(totalsSchema.safeParse({ shown: { banter: 1 }, taken: {} }).success);
  for (const wrong of [
    { shown: { banter: 1 }, taken: {}, who: 'somebody' },
    { shown: { banter: 'said at the gate' }, taken: {} },
    { shown: { banter: -1 }, taken: {} },
    { shown: { banter: 1.5 }, taken: {} },
  ])
    assert.equal(totalsSchema.safeParse(wrong).success, false);
});
