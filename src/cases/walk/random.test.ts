import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ActName } from '../parts.ts';
import { replay } from '../record/evolve.ts';
import { seen, tried, walk } from '../invariants/testing.ts';
import { tell } from '../testing.ts';
import { anyWalk } from './testing.ts';

/** Acts that any hundred walks come to, so that what is checked above was really tried. */
const onTheWay: readonly ActName[] = [
  'report-concern',
  'open-case',
  'add-person',
  'record-facts',
  'decide',
  'give-second-opinion',
  'refer-to-police',
  'record-referral-response',
  'plan-support',
  'close-case',
  'reopen-case',
];

test('whatever anybody tries, in any order, the record stays sound', (t) => {
  fc.assert(
    fc.property(anyWalk, (tries) => {
      const told = tries.reduce(walk, tell([]));
      assert.deepEqual(replay('a-case', told.events), told.state);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  t.diagnostic(`${tried.done} done, ${tried.refused} refused, ${tried.unreadable} unreadable`);
  assert.ok(tried.done > 1000 && tried.refused > 1000, 'thousands of things were tried');
  t.diagnostic([...seen].map(([what, times]) => `${what} ${times}`).join(', '));
  for (const act of onTheWay) assert.ok(seen.has(act), act);
  assert.ok([...seen.keys()].filter((what) => what.startsWith('refused')).length > 10);
});
