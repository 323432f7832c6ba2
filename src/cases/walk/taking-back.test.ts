import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { replay } from '../record/evolve.ts';
import { heldAgainst } from '../invariants/taking-back/testing.ts';
import { seen, walk } from '../invariants/testing.ts';
import { nextSteps } from '../views/next-steps.ts';
import { tell } from '../testing.ts';
import { walkWithTakingBack } from './testing.ts';

test('whatever is taken back, and taken back again, the record stays sound and counts as if it had never been', (t) => {
  const before = seen.get('take-back-entry') ?? 0;
  fc.assert(
    fc.property(walkWithTakingBack, (tries) => {
      const told = tries.reduce(walk, tell([]));
      assert.deepEqual(replay('a-case', told.events), told.state);
      assert.ok(nextSteps(told.state, told.school));
    }),
    { numRuns: 25, endOnFailure: true },
  );
  const took = (seen.get('take-back-entry') ?? 0) - before;
  t.diagnostic(`${took} taken back, ${heldAgainst.never} held against a record without them`);
  assert.ok(took > 50, 'much was taken back');
  assert.ok(heldAgainst.never > 20, 'and held against a record in which it never was');
  assert.ok(seen.has('agree-to-take-back'), 'some of it by two people');
  assert.ok(seen.has('look-again-at-what-followed'), 'and what followed was looked at again');
});
