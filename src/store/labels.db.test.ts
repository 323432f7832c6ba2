import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Store } from './index.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const draft = { school: 'ashwood', kind: 'draft', owner: 'person-1' };

let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool('ashwood');
});
after(() => tested.end());

function write(id: string, says: string, owner = 'person-1') {
  const label = (body: Uint8Array) => Buffer.from(`label of ${Buffer.from(body).toString()}`);
  return store.revise({ ...draft, id, owner, work: () => Buffer.from(says), label });
}

const labels = async (limit = 9) =>
  (await store.labels({ ...draft, limit })).map(
    ({ id, label }) => `${id}: ${label ? Buffer.from(label).toString() : 'none'}`,
  );

test('a list of labels has what was written last first, and only the owner’s', async () => {
  await write('a', 'one');
  await write('b', 'two');
  await write('c', 'three', 'person-2');
  await write('a', 'four');
  assert.deepEqual(await labels(), ['a: label of four', 'b: label of two']);
  assert.deepEqual(await labels(1), ['a: label of four']);
});

test('a document that was written without a label has none, also where it had one', async () => {
  await store.put({ ...draft, id: 'b', body: Buffer.from('five') });
  assert.deepEqual(await labels(), ['b: none', 'a: label of four']);
  assert.deepEqual((await store.verify()).findings, []);
});

test('a hundred and twenty large drafts are listed without opening one', async () => {
  const large = 'x'.repeat(200_000);
  const work = () => Buffer.from(large);
  const label = () => Buffer.from('large');
  for (let at = 0; at < 120; at += 1)
    await store.revise({ ...draft, id: `large-${at}`, owner: 'person-3', work, label });
  const read = await store.labels({ ...draft, owner: 'person-3', limit: 200 });
  assert.equal(read.length, 120);
  const bytes = read.reduce((sum, one) => sum + (one.label?.length ?? 0), 0);
  assert.ok(bytes < 1_000);
});
