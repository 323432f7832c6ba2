import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal, refuse } from './refusals.ts';

test('a refusal carries its code and every sentence that explains it, in order', () => {
  const refusal = refuse('not-yet', 'Do this first.', 'Then that.');
  assert.deepEqual(refusal, { refused: 'not-yet', because: ['Do this first.', 'Then that.'] });
});

test('a refusal is told from what was hoped for, also from a list and from nothing at all', () => {
  assert.equal(isRefusal(refuse('no')), true);
  assert.equal(isRefusal({}), false);
  assert.equal(isRefusal([]), false);
  assert.equal(isRefusal({ because: ['of something'] }), false);
});
