import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sampleCase, sampleEvent } from '../testing/sample.ts';
import { closeBox, openBox } from './box.ts';
import { openChain, reachesHead, start, step, type Position } from './chain.ts';
import { beginning, openEvent, sealEvent, type SealedEvent } from './event.ts';
import { encodeFields, type Field } from './fields.ts';
import { tokensDigest } from './head.ts';
import { blind, makeSchoolKey, makeStreamKey, openSchoolKey, openStreamKey } from './keys.ts';
import { pad, sizeClass, unpad } from './padding.ts';
import { account, emptyRow } from './register.ts';
import { randomKey } from './seal.ts';

const field = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.maxSafeInteger(),
  fc.uint8Array({ maxLength: 40 }),
  fc.constant(null),
);
const fields: fc.Arbitrary<Field[]> = fc.array(field, { maxLength: 6 });

describe('encoded fields', () => {
  test('are the same only for the same fields, of the same types, in the same order', () => {
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const same = encodeFields(a).equals(encodeFields(b));
        assert.equal(same, sameFields(a, b));
      }),
      { numRuns: 2_000 },
    );
  });

  test('tell apart what joins to the same text', () => {
    const alike: Field[][] = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      ['abc', ''],
      ['', 'abc'],
      ['abc', null],
    ];
    const encoded = alike.map((list) => encodeFields(list).toString('hex'));
    assert.equal(new Set(encoded).size, alike.length);
  });

  test('tell apart a number, its text, its bytes and its absence', () => {
    const alike: Field[] = [7, '7', Buffer.of(7), null, ''];
    const encoded = alike.map((one) => encodeFields([one]).toString('hex'));
    assert.equal(new Set(encoded).size, alike.length);
  });

  test('refuse what has no single encoding', () => {
    assert.throws(() => encodeFields([0.5]), RangeError);
    assert.throws(() => encodeFields([2 ** 60]), RangeError);
    assert.throws(() => encodeFields(['\ud800']), RangeError);
  });
});

describe('padding', () => {
  test('comes off again, and says no more of a length than its size class', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        const padded = pad(bytes);
        assert.deepEqual(unpad(padded), Buffer.from(bytes));
        assert.equal(padded.length, sizeClass(bytes.length));
      }),
    );
  });

  test('has few sizes, each never more than about twice what is needed', () => {
    const sizes = new Set<number>();
    for (let length = 0; length < 70_000; length += 1) {
      const size = sizeClass(length);
      assert.ok(size >= length + 4);
      assert.ok(size <= Math.max(256, 2 * (length + 4)));
      sizes.add(size);
    }
    assert.deepEqual([...sizes], [256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072]);
  });

  test('does not come off what was not padded', () => {
    const padded = pad(Buffer.from('text'));
    const scribbled = Buffer.from(padded);
    scribbled[200] = 1;
    const longer = Buffer.from(padded);
    longer.writeUInt32BE(5_000);
    assert.equal(unpad(scribbled), null);
    assert.equal(unpad(longer), null);
    assert.equal(unpad(Buffer.alloc(10)), null);
    assert.equal(unpad(Buffer.concat([padded, Buffer.alloc(256)])), null);
  });
});

describe('a box', () => {
  const place = { key: randomKey(), label: 'test/box/1', bound: ['a', 1] };

  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        assert.deepEqual(openBox(place, closeBox(place, bytes)), Buffer.from(bytes));
      }),
    );
  });

  test('is never twice the same', () => {
    assert.notDeepEqual(closeBox(place, Buffer.of(1)), closeBox(place, Buffer.of(1)));
  });

  test('does not open once any byte of it was changed, or anything it is bound to', () => {
    const box = closeBox(place, Buffer.from('text'));
    for (let at = 0; at < box.length; at += 1) {
      const changed = Buffer.from(box);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      assert.equal(openBox(place, changed), null);
    }
    assert.equal(openBox({ ...place, bound: ['a', 2] }, box), null);
    assert.equal(openBox({ ...place, label: 'test/box/2' }, box), null);
    assert.equal(openBox({ ...place, key: randomKey() }, box), null);
    assert.equal(openBox(place, box.subarray(0, 50)), null);
    assert.equal(openBox(place, box.subarray(0, 80)), null);
  });
});

describe('keys', () => {
  const root = randomKey();
  const school = (name: string) => {
    const wrapped = makeSchoolKey(root, name, 1);
    const keys = openSchoolKey(root, { school: name, epoch: 1, wrapped });
    assert.ok(keys);
    return { wrapped, keys };
  };

  test("a school's key opens only for that school, that epoch and that root key", () => {
    const { wrapped } = school('ashwood');
    assert.equal(openSchoolKey(root, { school: 'beech', epoch: 1, wrapped }), null);
    assert.equal(openSchoolKey(root, { school: 'ashwood', epoch: 2, wrapped }), null);
    assert.equal(openSchoolKey(randomKey(), { school: 'ashwood', epoch: 1, wrapped }), null);
  });

  test("a case's key opens only for that case of that school", () => {
    const { keys } = school('ashwood');
    const { key, wrapped } = makeStreamKey(keys, sampleCase('ashwood', 'case-1'));
    assert.ok(openStreamKey(keys, sampleCase('ashwood', 'case-1'), wrapped)?.equals(key));
    assert.equal(openStreamKey(keys, sampleCase('ashwood', 'case-2'), wrapped), null);
    assert.equal(openStreamKey(school('beech').keys, sampleCase('beech', 'case-1'), wrapped), null);
  });

  test('a blind token is the same for one learner in one school, and nowhere else', () => {
    const [a, b] = [school('ashwood').keys, school('beech').keys];
    const token = { purpose: 'learner', value: 'learner-1' } as const;
    assert.deepEqual(blind(a, token), blind(a, { ...token }));
    assert.notDeepEqual(blind(a, token), blind(b, token));
    assert.notDeepEqual(blind(a, token), blind(a, { ...token, purpose: 'person' }));
    assert.notDeepEqual(blind(a, token), blind(a, { ...token, value: 'learner-2' }));
  });

  test('tokens have one digest, whatever their order', () => {
    const tokens = ['a', 'b', 'c'].map((name) => ({ purpose: name, value: Buffer.from(name) }));
    assert.deepEqual(tokensDigest(tokens), tokensDigest(tokens.toReversed()));
    assert.notDeepEqual(tokensDigest(tokens), tokensDigest(tokens.slice(1)));
  });

  test('a register that lost what it gained is as it was', () => {
    const { keys } = school('ashwood');
    const entry = { what: 'stream', kind: 'case', id: 'case-1' } as const;
    const [one, two] = [Buffer.from('one'), Buffer.from('two')];
    const added = account(keys, emptyRow(3), { entry, before: null, after: one });
    const changed = account(keys, added, { entry, before: one, after: two });
    assert.deepEqual(account(keys, changed, { entry, before: two, after: null }), emptyRow(3));
    assert.notDeepEqual(added.sum, changed.sum);
  });
});

describe('a chain of events', () => {
  const name = sampleCase('ashwood', 'case-1');
  const key = randomKey();
  const events = ['one', 'two', 'three'].reduce<SealedEvent[]>((chain, id) => {
    const previous = chain.at(-1)?.hash ?? beginning;
    return [...chain, sealEvent({ name, key, previous }, chain.length + 1, sampleEvent(id))];
  }, []);
  const last = events.at(-1);
  assert.ok(last);
  const head = {
    ...name,
    sequence: 3,
    hash: last.hash,
    epoch: 1,
    wrappedKey: Buffer.alloc(0),
    index: null,
    summary: null,
    keptFrom: null,
  };

  test('opens from the beginning, or from any event on', () => {
    for (let after = 0; after < 3; after += 1) {
      const given = events.slice(Math.max(0, after - 1));
      const opened = openChain({ head, key, after, events: given });
      assert.ok(opened.ok);
      assert.deepEqual(
        opened.events.map((event) => Buffer.from(event.body).toString()),
        ['what one says', 'what two says', 'what three says'].slice(after),
      );
    }
  });

  test('still verifies when its key is destroyed, and when its contents are removed', () => {
    let position: Position = start;
    for (const event of events) {
      const emptied = { ...event, ciphertext: null };
      assert.equal(step(name, position, emptied), null);
      position = emptied;
    }
    assert.equal(reachesHead(head, position), null);
  });

  test('breaks at the event any field of which was changed', () => {
    const [first, second] = events;
    assert.ok(first && second);
    const changes: Partial<SealedEvent>[] = [
      { id: 'other' },
      { actor: 'other' },
      { at: '2031-03-04T09:15:00.251Z' },
      { version: 2 },
      { sequence: 1 },
      { commitment: randomBytes(32) },
      { contentHash: randomBytes(32) },
      { ciphertext: randomBytes(300) },
      { hash: randomBytes(32) },
    ];
    for (const change of changes) {
      const fault = step(name, first, { ...second, ...change });
      assert.equal(fault?.problem, 'event-altered', Object.keys(change).join());
    }
  });

  test('an event opens only in its own place, with its own key', () => {
    const [first, second] = events;
    assert.ok(first && second);
    const link = { name, key, previous: first.hash };
    assert.ok(openEvent(link, second));
    assert.equal(openEvent({ ...link, previous: beginning }, second), null);
    assert.equal(openEvent({ ...link, key: randomKey() }, second), null);
    assert.equal(openEvent({ ...link, name: sampleCase('beech', 'case-1') }, second), null);
    assert.equal(openEvent({ ...link, name: sampleCase('ashwood', 'case-2') }, second), null);
    assert.equal(openEvent(link, { ...second, actor: 'person-2' }), null);
  });
});

function sameFields(a: readonly Field[], b: readonly Field[]): boolean {
  const plain = (list: readonly Field[]): string =>
    JSON.stringify(list.map((one) => (one instanceof Uint8Array ? { bytes: [...one] } : one)));
  return plain(a) === plain(b);
}
