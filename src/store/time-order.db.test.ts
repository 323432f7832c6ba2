import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import type { Store } from './index.ts';
import { moment, sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const later = '2031-03-04T09:16:00.000Z';
const name = sampleCase('ashwood', 'case-1');

let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool('ashwood');
  await store.append(sampleOpening('ashwood', 'case-1', { learner: 'learner-1' }));
});
after(() => tested.end());

test('an entry by a clock that lags is dated like the one above it', async () => {
  const events = [
    dated('third', '2031-03-04T09:15:00.100Z'),
    dated('fourth', later),
    dated('fifth', '1999-01-01T00:00:00.000Z'),
  ];
  await store.append({ ...name, expected: 2, events });
  const times = (await store.read({ ...name, after: 2 })).map(({ at }) => at);
  assert.deepEqual(times, [moment, later, later]);
  assert.deepEqual((await store.verify()).findings, []);
});

test('an entry dated before the one above it, by whatever means, is named', async () => {
  await dateFifth('2031-03-01T00:00:00Z');
  const events = [dated('sixth', '2031-03-02T00:00:00.000Z'), dated('seventh', later)];
  await store.append({ ...name, expected: 5, events });
  await dateFifth(later);
  assert.deepEqual((await store.verify()).findings, [
    { problem: 'event-time', school: 'ashwood', record: 'event 6 of case case-1', count: 1 },
  ]);
});

function dated(id: string, at: string) {
  return { ...sampleEvent(id), at };
}

/** Changes a row behind the back of the program, which then believes the record to be younger than it is. */
async function dateFifth(at: string): Promise<void> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  await client.query(`
    alter table safelight.event disable trigger event_is_append_only;
    update safelight.event set at = '${at}' where id = 'fifth';
    alter table safelight.event enable always trigger event_is_append_only`);
  await client.end();
}
