import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lanternfield } from '#examples';
import { nationalContacts } from '#guidance';
import { helpNowView } from './page.ts';

describe('whom to ring now', () => {
  const { emergency, local, national } = helpNowView(lanternfield);
  const everywhere = [...emergency, ...national];

  test('begins with 999', () => {
    assert.equal(emergency[0]?.dial, '999');
  });

  test('names every national service once', () => {
    assert.deepEqual(
      everywhere.map(({ name }) => name).toSorted(),
      Object.values(nationalContacts)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('gives numbers that a telephone can dial, and a way to reach each', () => {
    for (const { name, dial, address } of [...everywhere, ...(local?.lines ?? [])]) {
      assert.ok(dial ?? address, name);
      if (dial) assert.match(dial, /^\d+$/, name);
    }
  });

  test('gives a school its own numbers, and nobody else’s', () => {
    assert.equal(local?.lines.length, lanternfield.contacts.length);
    assert.equal(helpNowView(null).local, null);
  });
});
