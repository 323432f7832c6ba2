import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameParts } from './names.ts';

describe('the parts of a name', () => {
  test('are the same however it is typed', () => {
    for (const typed of ['Zoë O’Brien', "zoe o'brien", 'ZOE  OBRIEN', 'Zoe\u0308 O‘Brien,'])
      assert.deepEqual(nameParts(typed), ['zoe', 'obrien']);
  });

  test('of a double name are each found', () => {
    assert.deepEqual(nameParts('Wick-Taper, Ash'), ['wick', 'taper', 'ash']);
  });

  test('are given once, and never a lone letter or a number', () => {
    assert.deepEqual(nameParts('Ash B Ash, 15, 11B'), ['ash', '11b']);
    assert.deepEqual(nameParts(' – '), []);
  });

  test('keep letters of every script', () => {
    assert.deepEqual(nameParts('Łucja Ωmega'), ['łucja', 'ωmega']);
  });
});
