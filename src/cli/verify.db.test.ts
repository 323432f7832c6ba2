import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '#store/testing';
import { checkpointCommand } from './checkpoint.ts';
import type { Command } from './command.ts';
import { verifyCommand } from './verify.ts';

let tested: TestDatabase;
let dataDir = '';
before(async () => {
  tested = await testDatabase();
  const store = await tested.makeStore();
  await store.createSchool('ashwood');
  await store.append({
    school: 'ashwood',
    kind: 'case',
    stream: 'case-1',
    expected: 0,
    events: ['one', 'two'].map((id) => ({
      id,
      actor: 'person-1',
      at: '2031-03-04T09:15:00.250Z',
      version: 1,
      body: randomBytes(20),
    })),
  });
  dataDir = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  await copyFile(tested.keyFile, `${dataDir}.key`);
  await copyFile(join(dirname(tested.keyFile), 'app-password'), join(dataDir, 'app-password'));
});
after(async () => {
  await tested.end();
  await rm(dataDir, { recursive: true });
  await rm(`${dataDir}.key`);
  await rm(`${dataDir}.checkpoints`, { recursive: true });
});

test('a record as it was written verifies, and says how much was checked', async () => {
  const { status, printed } = await verify();
  assert.equal(
    printed,
    'Checked 1 schools, 1 records, 2 entries, 0 documents, 0 checkpoints: nothing is wrong.\n',
  );
  assert.equal(status, 0);
});

test('a checkpoint is written once for a record that has not grown, and verifies from then on', async () => {
  for (let time = 0; time < 2; time += 1) {
    const { status, printed } = await run(checkpointCommand);
    assert.match(
      printed,
      /ashwood-00000002\.checkpoint\n {2}covers 2 entries; key safelight\/ashwood\+/,
    );
    assert.equal(status, 0);
  }
  assert.match((await verify()).printed, /, 1 checkpoints: nothing is wrong/);
});

test('an edited record is named, and the exit status says so', async () => {
  await attack(`
    alter table safelight.event disable trigger event_is_append_only;
    update safelight.event set actor = 'person-2' where sequence = 2;
    alter table safelight.event enable always trigger event_is_append_only`);
  const { status, printed } = await verify();
  assert.match(printed, /^event-altered: .*: event 2 of case case-1 of ashwood\n/);
  assert.match(printed, /the record is broken\.\n$/);
  assert.equal(status, 1);
  assert.equal((await run(checkpointCommand)).status, 1);
  const { findings } = JSON.parse((await verify(['--json'])).printed) as { findings: unknown };
  assert.deepEqual(findings, [
    { problem: 'event-altered', school: 'ashwood', record: 'event 2 of case case-1', count: 1 },
  ]);
});

test('every difference of the database is told, until somebody accepts it by its words', async () => {
  await attack('create rule quiet as on insert to safelight.outbox do instead nothing');
  await attack('create table public.notes (line text)');
  const told = (await verify()).printed.split('\n').filter((line) => line.startsWith('database: '));
  assert.deepEqual(
    told.map((line) => line.replace(/^.*program made it: /, '').replace(/ was added.*/, '')),
    ['column line of public.notes', 'rule quiet on safelight.outbox', 'table public.notes'],
  );
  const accepted = join(dataDir, 'accepted');
  await writeFile(accepted, told.filter((line) => line.includes('notes')).join('\n'));
  const { printed } = await verify(['--accepted', accepted]);
  assert.match(printed, /^database: the database is not .*: rule quiet on safelight\.outbox was/m);
  assert.equal(printed.includes('notes'), false);
  assert.equal((await verify(['--accepted', join(dataDir, 'nowhere')])).status, 2);
  await attack('drop rule quiet on safelight.outbox; drop table public.notes');
});

test('what cannot be checked is no clean record', async () => {
  assert.equal((await verify(['--please'])).status, 2);
  const { status, complained } = await verify([], join(dataDir, 'no-such-key'));
  assert.match(complained, /key file .* is missing/);
  assert.equal(status, 2);
});

async function attack(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function verify(args: readonly string[] = [], keyFile = `${dataDir}.key`) {
  return run(verifyCommand, { args, keyFile });
}

async function run(
  command: Command,
  { args = [] as readonly string[], keyFile = `${dataDir}.key` } = {},
) {
  process.env['SAFELIGHT_DATA'] = dataDir;
  process.env['SAFELIGHT_KEY_FILE'] = keyFile;
  process.env['DATABASE_URL'] = tested.superuserUrl;
  const said = { printed: '', complained: '' };
  const status = await command.run(args, {
    read: () => Promise.resolve(''),
    print: (text) => (said.printed += text),
    complain: (text) => (said.complained += text),
  });
  return { status, ...said };
}
