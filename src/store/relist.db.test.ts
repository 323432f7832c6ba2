import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ListedAs, Relist, Store } from './contract.ts';
import { sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const school = 'ashwood';
const now: ListedAs = { makeUp: 2, from: 'the settings as they are' };

let database: TestDatabase;
let store: Store;
before(async () => {
  database = await testDatabase();
  store = await database.makeStore();
  await store.createSchool(school);
  for (const stream of ['case-1', 'case-2'])
    await store.append(sampleOpening(school, stream, { learner: 'learner-1', barred: 'person-2' }));
});
after(() => database.end());

const left = (listedAs = now, except: readonly string[] = []) =>
  store.listedOtherwise({ school, listedAs, except, limit: 10 });
const lineOf = async (stream: string, notBarredTo = 'person-1') =>
  (await store.cases({ school, notBarredTo, order: 'newest', limit: 10, offset: 0 })).find(
    (line) => line.stream === stream,
  );

function wanted(stream: string, more: Partial<Relist> = {}): Relist {
  const { index } = sampleOpening(school, stream, { learner: 'learner-2', barred: 'person-2' });
  assert.ok(index);
  return {
    school,
    stream,
    expected: 2,
    index: { ...index, dueAt: '2031-03-05T09:00:00.000Z' },
    summary: Buffer.from('another summary'),
    listedAs: now,
    ...more,
  };
}

describe('a case listed anew', () => {
  test('has another row and other tokens, and not one event more', async () => {
    assert.deepEqual(await left(), ['case-1', 'case-2']);
    assert.deepEqual(await store.relist(wanted('case-1')), { ok: true, sequence: 2 });
    const line = await lineOf('case-1');
    assert.equal(line?.dueAt, '2031-03-05T09:00:00.000Z');
    assert.equal(String(line.summary), 'another summary');
    assert.equal(line.sequence, 2);
    const having = [[{ purpose: 'learner', value: 'learner-2' } as const]];
    assert.deepEqual(await store.countCases({ school, notBarredTo: 'person-1', having }), {
      open: 1,
    });
    assert.equal((await store.read(sampleCase(school, 'case-1'))).length, 2);
    assert.deepEqual(await left(), ['case-2']);
  });

  test('is as hidden as its tokens say', async () => {
    assert.equal(await lineOf('case-1', 'person-2'), undefined);
  });

  test('is left as it is when it has grown meanwhile, or is not there', async () => {
    const before = await lineOf('case-1');
    assert.deepEqual(await store.relist(wanted('case-1', { expected: 1 })), {
      ok: false,
      actual: 2,
    });
    assert.deepEqual(await store.relist(wanted('case-9')), { ok: false, actual: 0 });
    assert.deepEqual(await lineOf('case-1'), before);
  });

  test('verifies, and grows as before', async () => {
    const events = [sampleEvent('case-1-later')];
    const grown = await store.append({ ...sampleCase(school, 'case-1'), expected: 2, events });
    assert.deepEqual(grown, { ok: true, sequence: 3 });
    assert.deepEqual((await store.verify()).findings, []);
  });
});

describe('what is listed otherwise', () => {
  test('is what was made from something else, or by an older make-up', async () => {
    for (const other of [
      { ...now, from: 'other settings' },
      { ...now, makeUp: 3 },
    ])
      assert.deepEqual((await left(other)).toSorted(), ['case-1', 'case-2']);
  });

  test('is not what a later program has listed: it is for that program to say', async () => {
    assert.deepEqual(await left({ makeUp: 1, from: 'other settings' }), ['case-2']);
  });

  test('leaves out what it is asked to', async () => {
    assert.deepEqual(await left(now, ['case-2']), []);
  });
});

describe('what one process at a time may do', () => {
  const turn = { school, what: 'something' };

  test('is done by one, and by the next when that is over', async () => {
    const other = await database.makeStore();
    const inside = await store.alone(turn, () => other.alone(turn, () => Promise.resolve('twice')));
    assert.equal(inside, null);
    assert.equal(await other.alone(turn, () => Promise.resolve('then')), 'then');
  });

  test('is free again after a fault, and something else is free meanwhile', async () => {
    await assert.rejects(store.alone(turn, () => Promise.reject(new Error('It failed.'))));
    const elsewhere = { ...turn, school: 'beech' };
    const done = await store.alone(turn, () =>
      store.alone(elsewhere, () => Promise.resolve('both')),
    );
    assert.equal(done, 'both');
  });
});

test('a time of a row that could not be read back is refused', async () => {
  const { index } = wanted('case-2');
  await assert.rejects(store.relist(wanted('case-2', { index: { ...index, dueAt: 'tomorrow' } })));
});
