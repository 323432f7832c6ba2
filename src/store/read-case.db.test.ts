import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { Store } from './contract.ts';
import { sampleOpening } from './testing/sample.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

describe('reading a whole case', () => {
  const school = 'ashwood';
  let database: TestDatabase;
  let store: Store;
  before(async () => {
    database = await testDatabase();
    store = await database.makeStore();
    await store.createSchool(school);
    await store.append(sampleOpening(school, 'case-1', { learner: 'learner-1', barred: 'them' }));
  });
  after(() => database.end());

  const read = (stream: string, notBarredTo: string) =>
    store.readCase({ school, stream, notBarredTo });

  test('gives its events, as they were written', async () => {
    const events = await read('case-1', 'somebody-else');
    assert.deepEqual(events, await store.read({ school, kind: 'case', stream: 'case-1' }));
    assert.equal(events.length, 2);
  });

  test('gives somebody it is barred to what everybody gets where there is none', async () => {
    assert.equal(await read('case-1', 'them'), null);
    assert.equal(await read('case-2', 'somebody-else'), null);
  });

  test('refuses a case whose head is gone', async () => {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    await client.query("delete from safelight.stream where stream = 'case-1'");
    await client.end();
    await assert.rejects(read('case-1', 'somebody-else'), { fault: 'record-broken' });
  });
});
