import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { startDatabase, StoreFault } from './index.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let dataDir = '';
let names: readonly string[] = [];
before(async () => {
  tested = await testDatabase();
  dataDir = dirname(tested.keyFile);
  names = (await readdir(new URL('../../migrations/', import.meta.url))).sort();
});
after(async () => {
  await tested.end();
});

describe('migrations', () => {
  test('ran from nothing, each once, in order', async () => {
    const rows = await query('select name from safelight_migration.applied order by name');
    assert.deepEqual(
      rows.map((row) => row['name']),
      names,
    );
    assert.ok(names.length >= 3);
  });

  test('change nothing when they are run again', async () => {
    const before_ = await shape();
    const said = await startAgain();
    assert.deepEqual(said, []);
    assert.deepEqual(await shape(), before_);
  });

  test('give the same tables when they run from nothing a second time', async () => {
    const first = await shape();
    await query('drop schema safelight cascade; drop schema safelight_migration cascade');
    const said = await startAgain();
    assert.deepEqual(said, [`Brought the database up to date (${names.length} steps).`]);
    assert.deepEqual(await shape(), first);
  });

  test('run once when two programs start at the same moment', async () => {
    await query('drop schema safelight cascade; drop schema safelight_migration cascade');
    const said = await Promise.all([startAgain(), startAgain(), startAgain()]);
    assert.equal(said.flat().length, 1);
  });

  test('are refused when one was edited after it ran', async () => {
    await query("update safelight_migration.applied set hash = 'other' where name like '0001%'");
    await assert.rejects(startAgain(), fault('migration-changed', /0001/));
    await query('drop schema safelight cascade; drop schema safelight_migration cascade');
    await startAgain();
  });

  test('are refused when the database has one the program does not know', async () => {
    await query("insert into safelight_migration.applied values ('9999_later.sql', 'hash')");
    await assert.rejects(startAgain(), fault('database-newer-than-program', /9999_later/));
    await query("delete from safelight_migration.applied where name like '9999%'");
  });
});

describe('an external server', () => {
  test('that is not there is named as the trouble', async () => {
    const databaseUrl = 'postgres://nobody:secret@127.0.0.1:9/none';
    await assert.rejects(startDatabase({ dataDir, databaseUrl }), (error) => {
      assert.ok(error instanceof StoreFault);
      assert.equal(error.fault, 'cannot-connect');
      assert.equal(error.message.includes('secret'), false);
      return true;
    });
  });

  test('whose role may not make a schema is named as the trouble too', async () => {
    const url = new URL(tested.superuserUrl);
    const role = `reader_${process.pid}`;
    await query(`create role ${role} login password 'reader'`);
    [url.username, url.password] = [role, 'reader'];
    const attempt = startDatabase({ dataDir, databaseUrl: url.href });
    await assert.rejects(attempt, fault('role-may-not', /must own the database/));
    await query(`drop role ${role}`);
  });

  test('whose role may not make roles is given the statement to run', async () => {
    const url = new URL(tested.superuserUrl);
    const role = `owner_${process.pid}`;
    const database = url.pathname.slice(1);
    await query(`
      drop schema safelight cascade; drop schema safelight_migration cascade;
      create role ${role} login password 'owner'; grant create on database ${database} to ${role}`);
    const other = await mkdtemp(join(tmpdir(), 'safelight-test-'));
    [url.username, url.password] = [role, 'owner'];
    const attempt = startDatabase({ dataDir: other, databaseUrl: url.href });
    await assert.rejects(attempt, fault('role-may-not', /create role safelight_app_\w+ login/));
    await query(`drop owned by ${role}; drop role ${role}`);
    await rm(other, { recursive: true });
    await startAgain();
  });
});

async function startAgain(): Promise<string[]> {
  const said: string[] = [];
  const log = (line: string): void => void said.push(line);
  await startDatabase({ dataDir, databaseUrl: tested.superuserUrl, log });
  return said;
}

/** Every column, index, trigger and policy there is. */
async function shape(): Promise<unknown> {
  return query(`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
      from information_schema.columns where table_schema = 'safelight'
    union all select indexdef from pg_indexes where schemaname = 'safelight'
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select tablename || ' ' || policyname || ' ' || qual from pg_policies
    order by 1`);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function fault(name: string, message: RegExp) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof StoreFault, String(error));
    assert.equal(error.fault, name);
    assert.match(error.message, message);
    return true;
  };
}
