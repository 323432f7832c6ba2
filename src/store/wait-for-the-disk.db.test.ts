import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { whatIsNotDurable } from './durability.ts';
import { roleIn } from './role-in.ts';
import { testDatabase, type TestDatabase } from './testing.ts';
import { connectPool, transact } from './transaction.ts';

let tested: TestDatabase;
before(async () => {
  tested = await testDatabase();
});
after(() => tested.end());

test('a writing transaction waits for the disk', async () => {
  assert.equal(await settingWhile('write'), 'on');
});

for (const value of ['off', 'local', 'remote_write']) {
  test(`also where the application's role is set not to (${value})`, async () => {
    await asSuperuser(`alter role ${role()} set synchronous_commit = ${value}`);
    assert.equal(await settingWhile('write'), 'on');
    assert.equal(
      await settingWhile('read'),
      value,
      'what is set for the role is what a session gets',
    );
  });
}

test('and where its role is set not to in this database, or the whole database is', async () => {
  const database = new URL(tested.superuserUrl).pathname.slice(1);
  await asSuperuser(`alter role ${role()} reset all;
    alter role ${role()} in database ${database} set synchronous_commit = off`);
  assert.equal(await settingWhile('write'), 'on');
  await asSuperuser(`alter role ${role()} in database ${database} reset all;
    alter database ${database} set synchronous_commit = off`);
  assert.equal(await settingWhile('write'), 'on');
});

test('a server that waits for others to have it too goes on doing so', async () => {
  await asSuperuser(`alter role ${role()} set synchronous_commit = remote_apply`);
  assert.equal(await settingWhile('write'), 'remote_apply');
  await asSuperuser(`alter role ${role()} reset all`);
});

test('a server that could lose what it confirmed is refused, by the name of what is switched off', () => {
  assert.equal(whatIsNotDurable({ fsync: 'on', full_page_writes: 'on' }), null);
  const fault = whatIsNotDurable({ fsync: 'off', full_page_writes: 'off' });
  assert.equal(fault?.fault, 'not-durable');
  assert.match(fault.message, /has fsync and full_page_writes switched off/);
  assert.match(
    whatIsNotDurable({ fsync: 'on', full_page_writes: 'off' })?.message ?? '',
    /has full_page_writes switched off/,
  );
});

function role(): string {
  return roleIn(tested.database.appUrl) ?? '';
}

/** What a fresh session of the application has while it reads or writes. */
async function settingWhile(mode: 'read' | 'write'): Promise<string | undefined> {
  const pool = connectPool(tested.database.appUrl, 1);
  const asked = { name: 'asked', text: "select current_setting('synchronous_commit') as value" };
  try {
    const rows = await transact({ pool, school: 'ashwood', mode }, (transaction) =>
      transaction.rows<{ value: string }>(asked, []),
    );
    return rows[0]?.value;
  } finally {
    await pool.end();
  }
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  for (const statement of sql.split(';')) await client.query(statement);
  await client.end();
}
