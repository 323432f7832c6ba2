import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { sampleCase } from '../testing/sample.ts';
import { makeSchoolKey, makeStreamKey, openSchoolKey } from './keys.ts';
import { knownMessageKey, knownStreamKey } from './known-keys.ts';
import { messageKey, randomKey, type Key } from './seal.ts';

function school(name: string) {
  const root = randomKey();
  const wrapped = makeSchoolKey(root, name, 1);
  const keys = openSchoolKey(root, { school: name, epoch: 1, wrapped });
  assert.ok(keys);
  return keys;
}

const derivationFor = (parent: Key, id: string) => ({
  parent,
  salt: Buffer.from(id),
  label: 'sample/1',
});

describe('a key that is remembered', () => {
  const name = sampleCase('ashwood', 'case-1');

  test('is the one that was wrapped, the first time and every time after', () => {
    const keys = school('ashwood');
    const { key, wrapped } = makeStreamKey(keys, name);
    for (let time = 0; time < 3; time += 1)
      assert.ok(knownStreamKey(keys, name, wrapped)?.equals(key));
  });

  test('opens nothing when it stands at another case, in another school, or was altered', () => {
    const keys = school('ashwood');
    const { wrapped } = makeStreamKey(keys, name);
    assert.ok(knownStreamKey(keys, name, wrapped));
    const altered = Buffer.from(wrapped);
    altered[40] = (altered[40] ?? 0) ^ 1;
    assert.equal(knownStreamKey(keys, name, altered), null);
    assert.equal(knownStreamKey(keys, name, randomBytes(wrapped.length)), null);
    assert.equal(knownStreamKey(keys, sampleCase('ashwood', 'case-2'), wrapped), null);
    assert.equal(knownStreamKey(keys, { ...name, kind: 'reading' }, wrapped), null);
    assert.equal(knownStreamKey(school('ashwood'), name, wrapped), null);
  });

  test('is let go when many other cases were opened since, and found again', () => {
    const keys = school('ashwood');
    const { key, wrapped } = makeStreamKey(keys, name);
    const first = knownStreamKey(keys, name, wrapped);
    for (let other = 0; other < 200; other += 1) {
      const elsewhere = sampleCase('ashwood', `other-${other}`);
      knownStreamKey(keys, elsewhere, makeStreamKey(keys, elsewhere).wrapped);
    }
    const again = knownStreamKey(keys, name, wrapped);
    assert.notEqual(again, first);
    assert.ok(again?.equals(key));
  });

  test('gives the same keys for its messages as deriving them anew, each for its own message', () => {
    const keys = school('ashwood');
    const parent = knownStreamKey(keys, name, makeStreamKey(keys, name).wrapped);
    assert.ok(parent);
    for (const id of ['one', 'two', 'one', 'two']) {
      const derivation = derivationFor(parent, id);
      const [known, anew] = [knownMessageKey(id, derivation), messageKey(derivation)];
      assert.ok(known.key.equals(anew.key));
      assert.deepEqual(known.commitment, anew.commitment);
    }
  });
});

test('keys under a parent that is not remembered are derived each time', () => {
  const derivation = derivationFor(randomKey(), 'one');
  const [first, second] = [knownMessageKey('one', derivation), knownMessageKey('one', derivation)];
  assert.notEqual(first, second);
  assert.ok(first.key.equals(second.key));
});
