import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { referenceIn } from './reference.ts';

describe('a reference', () => {
  test('is read however it is typed', () => {
    for (const typed of ['SL-7KQ2-M4XD', 'sl7kq2m4xd', ' sl 7kq2 m4xd ', '7kq2-m4xd', '7KQ2M4XD'])
      assert.equal(referenceIn(typed), 'SL-7KQ2-M4XD');
  });

  test('is read with letters written for the digits they look like', () => {
    assert.equal(referenceIn('SL-IO00-L0OU'), 'SL-1000-100V');
  });

  test('is nothing else', () => {
    for (const typed of ['', 'Ash Tallow', 'SL-7KQ2', '7KQ2-M4XD-1', 'SL-7KQ2-M4X!'])
      assert.equal(referenceIn(typed), null);
  });
});
