import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import {
  fillSchool,
  sampleCase,
  sampleEvent,
  sampleOpening,
  sampleSession,
} from './testing/sample.ts';
import type { Store } from './contract.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { onEvents, onHeads, onOrder, onTheRest, onWhatWasPutBack } from './testing/attacks.ts';

const everyTable = ['register', 'stream', 'event', 'token', 'document', 'session', 'notice'];

let tested: TestDatabase;
let appRole = '';
before(async () => {
  tested = await testDatabase();
  appRole = new URL(tested.database.appUrl).username;
  const store = await tested.makeStore();
  await fillSchool(store, 'ashwood');
  await fillSchool(store, 'beech');
  const session = { school: 'ashwood', token: 'of yesterday' };
  await store.sessions.create({ ...session, ...sampleSession });
  await asSuperuser(tested, steal);
  await store.sessions.end(session);
  await store.append(sampleOpening('ashwood', 'report', { learner: 'learner-9' }));
  for (const school of ['ashwood', 'beech']) {
    const name = sampleCase(school, 'case-1');
    await store.append({ ...name, expected: 2, events: [sampleEvent('case-1-later')] });
    const body = Buffer.from('no longer a member of staff');
    await store.put({ school, kind: 'person', id: 'person-2', body });
  }
  await standAlone(store);
  await tested.close();
});
after(() => tested.end());

test('an untouched database verifies, with everything in it counted', async () => {
  const report = await verifyAfter((client) => client.query('drop schema stolen cascade'));
  assert.deepEqual(report, {
    ok: true,
    schools: 2,
    streams: 7,
    events: 14,
    documents: 8,
    findings: [],
  });
});

/** Lets an attack on events pass the trigger, and puts the trigger back as though nothing had been. */
const unguarded = [
  `alter table event disable trigger event_is_append_only;
   alter table leaf disable trigger leaf_is_append_only`,
  `alter table event enable always trigger event_is_append_only;
   alter table leaf enable always trigger leaf_is_append_only`,
] as const;
const untouched = ['', ''] as const;

const attacks = {
  'an event': onEvents,
  'a head or its index': onHeads,
  'the order of events': onOrder,
  'by putting things back, or away,': onWhatWasPutBack,
  'anything else': onTheRest,
};

for (const [on, list] of Object.entries(attacks)) {
  describe(`it is found when somebody who rules the database attacks ${on} and`, () => {
    const [first, last] = list === onTheRest ? untouched : unguarded;
    for (const { does, sql, shows } of list) {
      test(does, async () => {
        const { ok, findings } = await verifyAfter(async (client) => {
          await client.query(first);
          await (typeof sql === 'string' ? client.query(sql) : sql(client, appRole));
          await client.query(last);
          await client.query('drop schema stolen cascade');
        });
        assert.equal(ok, false);
        for (const [problem, record, school = 'ashwood'] of shows) {
          const found = findings.find((each) => each.problem === problem && each.school === school);
          assert.match(found?.record ?? `no ${problem} in ${school}`, new RegExp(`^${record}$`));
        }
      });
    }
  });
}

async function verifyAfter(attack: (client: pg.Client) => Promise<unknown>) {
  const copy = await tested.copy();
  try {
    await asSuperuser(copy, attack);
    const store = await copy.makeStore();
    return await store.verify();
  } finally {
    await copy.end();
  }
}

async function asSuperuser(
  database: TestDatabase,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    await client.query('set search_path = safelight');
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Which row of the register a session falls to hangs on a key, and so on chance. The one that is attacked
 * gets a row to itself, so that it can be said what is found there, and in the rows of what it would have joined.
 */
async function standAlone({ sessions }: Store): Promise<void> {
  const school = 'ashwood';
  await sessions.end({ school, token: 'a bearer token' });
  const before = await sharedRows();
  for (let tries = 1; tries < 50; tries += 1) {
    const token = `bearer token ${tries}`;
    await sessions.create({ school, token, ...sampleSession });
    if ((await sharedRows()) === before) return;
    await sessions.end({ school, token });
  }
  assert.fail('no session found a row of the register to itself');
}

/** How much stands in rows of the register that hold more than one thing. */
async function sharedRows(): Promise<string> {
  let found = '';
  await asSuperuser(tested, async (client) => {
    const { rows } = await client.query<{ shared: string }>(
      `select coalesce(sum(count), 0)::text as shared from register where school = 'ashwood' and count > 1`,
    );
    found = rows[0]?.shared ?? '';
  });
  return found;
}

/** Keeps a copy of everything as it is now, to put back later. */
async function steal(client: pg.Client): Promise<void> {
  await client.query('create schema stolen');
  for (const table of everyTable) {
    await client.query(`create table stolen.${table} as table safelight.${table}`);
  }
}
