import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { openStore, startDatabase, StoreFault, type Database } from './index.ts';
import { roleIn } from './role-in.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

describe('on a server of its own, a school’s database', () => {
  let tested: TestDatabase;
  let dataDir = '';
  let kept = '';
  before(async () => {
    tested = await testDatabase();
    dataDir = dirname(tested.keyFile);
    kept = await readFile(join(dataDir, 'app-password'), 'utf8');
  });
  after(() => tested.end());
  const start = (folder = dataDir) =>
    startDatabase({ dataDir: folder, databaseUrl: tested.superuserUrl });
  const role = () => roleIn(tested.database.appUrl) ?? '';

  test('gets no second role when app-password is lost: it says what to do, and makes nothing', async () => {
    await rm(join(dataDir, 'app-password'));
    await assert.rejects(start(), fault('app-password-lost', new RegExp(`alter role ${role()} `)));
    assert.equal(existsSync(join(dataDir, 'app-password')), false);
    assert.deepEqual(await rolesWithRights(tested.superuserUrl), [role()]);
  });

  test('nor from another computer, or another data folder, without the file', async () => {
    const other = await mkdtemp(join(tmpdir(), 'safelight-test-'));
    await assert.rejects(start(other), fault('app-password-lost', /copy|computer/));
    await writeFile(join(other, 'app-password'), kept);
    assert.equal(roleIn((await start(other)).appUrl), role());
    await rm(other, { recursive: true });
  });

  test('opens again once the file is put back, or the role was given a new password', async () => {
    await writeFile(join(dataDir, 'app-password'), kept);
    assert.equal((await start()).appUrl, tested.database.appUrl);
    await writeFile(join(dataDir, 'app-password'), 'another\n');
    await asSuperuser(tested.superuserUrl, `alter role ${role()} password 'another'`);
    const { appUrl } = await start();
    assert.equal(roleIn(appUrl), role());
    await asSuperuser(tested.superuserUrl, `alter role ${role()} password '${kept.trim()}'`);
    await writeFile(join(dataDir, 'app-password'), kept);
  });

  test('does not open where its password was changed, or one of yesterday put back', async () => {
    await asSuperuser(tested.superuserUrl, `alter role ${role()} password 'of yesterday'`);
    await assert.rejects(start(), fault('app-password-wrong', /one of them was changed/));
    await asSuperuser(tested.superuserUrl, `alter role ${role()} password null`);
    await assert.rejects(start(), fault('app-password-wrong', new RegExp(role())));
    await asSuperuser(
      tested.superuserUrl,
      `alter role ${role()} nologin password '${kept.trim()}'`,
    );
    await assert.rejects(start(), fault('app-password-wrong', new RegExp(role())));
    await asSuperuser(tested.superuserUrl, `alter role ${role()} login`);
    await start();
  });

  test('shows a role that an earlier program made beside it, or that somebody put back', async () => {
    const second = 'safelight_app_0123456789ab';
    await asSuperuser(
      tested.superuserUrl,
      `create role ${second} login; grant select, insert on safelight.event to ${second}`,
    );
    await start();
    const { findings } = await (await tested.makeStore()).verify();
    assert.deepEqual(
      findings.map(({ record }) => record),
      [`right of the role ${second} on safelight.event was added: INSERT, SELECT`],
    );
    await asSuperuser(tested.superuserUrl, `drop owned by ${second}; drop role ${second}`);
  });
});

describe('on the server that comes with Safelight', () => {
  let parent = '';
  let database: Database | undefined;
  before(async () => {
    parent = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  });
  after(async () => {
    await database?.stop();
    await rm(parent, { recursive: true, force: true });
  });

  test('a lost app-password is made anew for the one role there is, and that is said', async () => {
    const dataDir = join(parent, 'data');
    const keyFile = join(parent, 'root-key');
    database = await startDatabase({ dataDir });
    const before_ = database.appUrl;
    const store = await openStore({ database, keyFile });
    await store.createSchool('ashwood');
    await store.close();
    await database.stop();
    await copyFile(join(dataDir, 'app-password'), join(parent, 'old'));
    await rm(join(dataDir, 'app-password'));

    const said: string[] = [];
    database = await startDatabase({ dataDir, log: (line) => void said.push(line) });
    assert.ok(said.some((line) => line.includes('app-password was missing')));
    assert.equal(roleIn(database.appUrl), roleIn(before_));
    assert.notEqual(
      await readFile(join(dataDir, 'app-password'), 'utf8'),
      await readFile(join(parent, 'old'), 'utf8'),
    );
    assert.deepEqual(await rolesWithRights(database.ownerUrl), [roleIn(before_)]);
    const again = await openStore({ database, keyFile });
    assert.deepEqual((await again.verify()).findings, []);
    await again.close();
  });
});

async function rolesWithRights(url: string): Promise<readonly string[]> {
  const rows = await asSuperuser(
    url,
    `select distinct a.grantee::regrole::text as name from pg_class c cross join aclexplode(c.relacl) a
      where c.oid = 'safelight.event'::regclass and a.grantee <> c.relowner`,
  );
  return rows.map(({ name }) => name);
}

async function asSuperuser(url: string, sql: string): Promise<readonly { name: string }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ name: string }>(sql)).rows;
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
