import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compiled } from './compiled.ts';
import { termIds } from './term-ids.ts';
import { nationalList } from './terms.ts';

test('the list has the 52 terms it comes from, and one of our own', () => {
  assert.equal(termIds.length, 53);
  assert.deepEqual(
    nationalList.terms.map(({ id }) => id),
    termIds,
  );
  assert.equal(new Set(termIds).size, 53);
});

describe('every term', () => {
  for (const { id, why, prefer, finds } of nationalList.terms)
    test(`${id} has a plain reason in one sentence, says what to write, and what to look for`, () => {
      assert.match(why, /^\p{Lu}[^.!?]{20,120}\.$/u);
      assert.match(prefer, /[.”]$/);
      assert.ok(finds.length > 0);
    });
});

test('every phrase can be read', () => {
  assert.ok(compiled(nationalList).finds.size > 100);
});
