import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { fillSchool, sampleEvent } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const told = 'Marigold Thistlewick told her form tutor';

let tested: TestDatabase;
let dump = '';
before(async () => {
  tested = await testDatabase();
  const store = await tested.makeStore();
  await fillSchool(store, 'ashwood');
  await store.append({
    school: 'ashwood',
    kind: 'case',
    stream: 'case-9',
    expected: 0,
    events: [sampleEvent('event-9', told)],
    index: {
      reference: 'REF-9',
      status: 'open',
      urgency: 1,
      dueAt: null,
      openedAt: '2031-03-04T09:15:00.250Z',
      tokens: [
        { purpose: 'learner', value: 'learner-thistlewick' },
        { purpose: 'barred', value: 'staff-oakapple' },
      ],
    },
    summary: Buffer.from(`summary: ${told}`),
    outbox: [{ id: 'm-9', kind: 'sign-in', body: Buffer.from(`to: ${told}`) }],
  });
  await store.put({
    school: 'ashwood',
    kind: 'draft',
    id: 'draft-9',
    owner: 'staff-oakapple',
    body: Buffer.from(`draft: ${told}`),
  });
  dump = await dumpEverything(tested.superuserUrl);
});
after(() => tested.end());

test('nothing that was told, and nobody it is about, stands in the database in plain text', () => {
  for (const word of ['Marigold', 'Thistlewick', 'thistlewick', 'tutor', 'oakapple']) {
    assert.equal(dump.includes(word), false, word);
    assert.equal(dump.includes(Buffer.from(word).toString('hex')), false, word);
  }
});

test('the dump that was searched had the record in it', () => {
  for (const there of ['case-9', 'REF-9', 'event-9', 'draft-9', 'person-1']) {
    assert.ok(dump.includes(there), there);
  }
});

test('a bearer token is not there either, only its hash', () => {
  assert.equal(dump.includes('a bearer token'), false);
  assert.equal(dump.includes(Buffer.from('a bearer token').toString('hex')), false);
});

async function dumpEverything(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname like 'safelight%'",
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const all = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
    texts.push(...all.rows.map(({ text }) => text));
  }
  await client.end();
  return texts.join('\n');
}
