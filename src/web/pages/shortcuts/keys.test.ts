import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyFor, listKeys, pageKeys } from './keys.ts';

describe('keyboard shortcuts', () => {
  test('are one key each, and none is used twice', () => {
    const keys = [...Object.values(pageKeys), ...listKeys].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.every((key) => key.length === 1));
  });

  test('mark the links they press, and no others', () => {
    assert.deepEqual(keyFor('/cases'), { 'data-key': 'c' });
    assert.deepEqual(keyFor('/privacy'), {});
    assert.deepEqual(keyFor('toString'), {});
  });
});
