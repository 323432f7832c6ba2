import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Store } from './index.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool('ashwood');
});
after(() => tested.end());

const at = '2031-03-04T09:15:00.250Z';
const name = { school: 'ashwood', kind: 'case', stream: 'case-1' } as const;

test('what is appended is read back as it was, in order', async () => {
  const events = ['one', 'two'].map((id) => ({
    id,
    actor: 'person-1',
    at,
    version: 1,
    body: Buffer.from(`body of ${id}`),
  }));
  assert.deepEqual(await store.append({ ...name, expected: 0, events }), { ok: true, sequence: 2 });
  const read = await store.read(name);
  assert.deepEqual(
    read.map(({ hash: _, ...event }) => event),
    events.map((event, place) => ({ ...event, sequence: place + 1 })),
  );
});
