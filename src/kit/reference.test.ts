import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { referenceFrom, referenceIn, referencePlaces } from './reference.ts';

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

describe('a reference among other words', () => {
  const found = (text: string) => referencePlaces(text).map(({ from, to }) => text.slice(from, to));

  test('is seen as the program writes it, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const reference = referenceFrom(id);
        assert.deepEqual(found(`See ${reference}, and (${reference}).`), [reference, reference]);
      }),
    );
    assert.deepEqual(found('SL 7KQ2 M4XD and SL7KQ2M4XD'), ['SL 7KQ2 M4XD', 'SL7KQ2M4XD']);
  });

  test('is no sentence', () => {
    for (const text of [
      'SL told Maya',
      'SL-told-Maya',
      'SL MAYA TEDS',
      'sl 7kq2 m4xd',
      'ASL-7KQ2-M4XD',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
