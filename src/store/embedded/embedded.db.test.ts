import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describedServer, isAlive, signal } from './server.ts';
import type { Said } from './start-in-a-process.ts';

const program = fileURLToPath(new URL('start-in-a-process.ts', import.meta.url));

/** A program of its own that starts the database of a folder. */
interface Started {
  readonly child: ChildProcess;
  readonly said: Said;
}

let parent = '';
let folder = '';
const children = new Set<ChildProcess>();
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  folder = join(parent, 'data');
});
afterEach(async () => {
  for (const child of children) await stop(child);
});
after(async () => {
  for (const name of await readdir(parent)) await killServer(join(parent, name));
  await rm(parent, { recursive: true, force: true, maxRetries: 5 });
});

describe('the database of a data folder', () => {
  test('is made at the first start, and nobody else may read it', async () => {
    const { child, said } = await start(folder);
    assert.ok(said.url, said.message);
    for (const name of ['', 'postgres', 'database-password', 'app-password', 'postgres.log']) {
      assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name);
    }
    const settings = await query(
      said.url,
      `
      select name, setting from pg_settings where name in
        ('data_checksums', 'fsync', 'full_page_writes', 'listen_addresses')
      order by name`,
    );
    assert.deepEqual(settings, [
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
    ]);
    await stop(child);
  });

  test('lets nobody in without the password', async () => {
    const { child, said } = await start(folder);
    assert.ok(said.url);
    const url = new URL(said.url);
    url.password = 'guessed';
    await assert.rejects(query(url.href, 'select 1'), /password authentication failed/);
    await stop(child);
  });

  test('stops when it is told to, and has kept everything at the next start', async () => {
    const first = await start(folder);
    assert.ok(first.said.ownerUrl);
    await query(first.said.ownerUrl, 'create table kept as select 42 as number');
    await stop(first.child);
    assert.equal(await describedServer(join(folder, 'postgres')), null);
    const second = await start(folder);
    assert.ok(second.said.ownerUrl);
    assert.deepEqual(await query(second.said.ownerUrl, 'table kept'), [{ number: 42 }]);
    await stop(second.child);
  });

  test('is refused to a second program, which says who has it', async () => {
    const first = await start(folder);
    const server = await describedServer(join(folder, 'postgres'));
    const second = await start(folder);
    assert.equal(second.said.fault, 'already-running');
    const address = `process ${first.child.pid ?? ''}, with its database at 127.0.0.1:${server?.port ?? ''}`;
    assert.ok(second.said.message?.includes(address), second.said.message);
    assert.ok(first.said.url);
    assert.deepEqual(await query(first.said.url, 'select 1 as one'), [{ one: 1 }]);
    await stop(first.child);
  });

  test('is taken over from a program that was killed, server and all', async () => {
    const first = await start(folder);
    await kill(first.child);
    const orphan = await describedServer(join(folder, 'postgres'));
    assert.ok(orphan && isAlive(orphan.pid));
    const second = await start(folder);
    assert.match(second.said.logged.join(), new RegExp(`Took over .* ${orphan.pid}`));
    await stop(second.child);
    assert.equal(await describedServer(join(folder, 'postgres')), null);
    await assert.rejects(query(second.said.url ?? '', 'select 1'), /ECONNREFUSED/);
  });

  test('comes up again after its server was killed with the program', async () => {
    const first = await start(folder);
    assert.ok(first.said.ownerUrl);
    await query(first.said.ownerUrl, 'create table survives as select 43 as number');
    const server = await describedServer(join(folder, 'postgres'));
    assert.ok(server);
    signal(server.pid, 'SIGKILL');
    await kill(first.child);
    const second = await start(folder);
    assert.ok(second.said.ownerUrl, second.said.message);
    assert.deepEqual(await query(second.said.ownerUrl, 'table survives'), [{ number: 43 }]);
    await stop(second.child);
  });

  test('comes up where its lock file names a process that is another program by now', async () => {
    const lock = join(folder, 'postgres', 'postmaster.pid');
    await writeFile(lock, `${process.pid}\n${folder}\n1700000000\n1\n\n127.0.0.1\n0 0\nready\n`);
    const outcome = await start(folder);
    // PostgreSQL itself will not start while that process lives, unless it is of another user.
    if (outcome.said.fault) {
      assert.match(outcome.said.message ?? '', /lock file "postmaster.pid" already exists/);
      await rm(lock);
    }
    await stop(outcome.child);
  });
});

describe('two programs that start at once', () => {
  test('make one database, and one of them has it', async () => {
    const shared = join(parent, 'shared');
    const both = await Promise.all([start(shared), start(shared)]);
    const faults = both.map(({ said }) => said.fault ?? 'started').sort();
    assert.deepEqual(
      faults,
      ['already-running', 'started'],
      both.map((b) => b.said.message).join(),
    );
    for (const { child } of both) await stop(child);
  });
});

describe('a first start that was interrupted', () => {
  test('leaves nothing behind that the next one stumbles over', async () => {
    const interrupted = join(parent, 'interrupted');
    const child = fork(program, [interrupted], { stdio: 'ignore' });
    while (!(await unfinished(interrupted))) await pause(5);
    await kill(child);
    const { child: next, said } = await start(interrupted);
    assert.ok(said.url, said.message);
    assert.equal(await unfinished(interrupted), false);
    await stop(next);
  });
});

describe('a data folder that was copied while it was in use', () => {
  test('does not lead the copy to the server of the original', async () => {
    const original = await start(folder);
    const copied = join(parent, 'copied');
    await cp(folder, copied, { recursive: true, preserveTimestamps: true });
    await sameOwner(folder, copied);
    const outcome = await start(copied);
    assert.equal(outcome.said.fault, 'cannot-start-database');
    assert.ok(original.said.url);
    assert.deepEqual(await query(original.said.url, 'select 1 as one'), [{ one: 1 }]);
    await stop(original.child);
  });
});

describe('an ordinary user', () => {
  test('starts it as that user', async () => {
    const own = join(parent, 'own');
    await mkdir(own, { mode: 0o700 });
    const identity = await ordinaryUser(own);
    const { child, said } = await start(own, identity);
    assert.ok(said.url, said.message);
    const asRoot = process.getuid?.() === 0 && !('uid' in identity);
    const expected = asRoot ? nobody : statSync(own).uid;
    assert.equal(statSync(join(own, 'postgres')).uid, expected);
    await stop(child);
  });
});

/** Whom the server runs as where root starts it. */
const nobody = 65534;

/** Where we are root, and others may enter the folder of the program, somebody else; otherwise ourselves. */
async function ordinaryUser(own: string) {
  const identity = { uid: 1000, gid: 1000 };
  if (process.getuid?.() !== 0 || !(await enterable(program))) return {};
  chmodSync(parent, 0o711);
  chownSync(own, identity.uid, identity.gid);
  return identity;
}

async function enterable(path: string): Promise<boolean> {
  for (let at = join(path, '..'); at !== join(at, '..'); at = join(at, '..')) {
    await access(at);
    if ((statSync(at).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

async function start(dataDir: string, identity = {}): Promise<Started> {
  const child = fork(program, [dataDir], {
    ...identity,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const [said] = (await once(child, 'message')) as [Said];
  if (said.fault) await once(child, 'exit');
  return { child, said };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.connected) return;
  const ended = once(child, 'exit');
  child.send('stop');
  await ended;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function killServer(dataDir: string): Promise<void> {
  const server = await describedServer(join(dataDir, 'postgres'));
  if (server) signal(server.pid, 'SIGQUIT');
  await pause(100);
}

async function unfinished(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir).catch(() => []);
  return names.some((name) => name.startsWith('postgres.unfinished'));
}

/** A copy made by root has root's files in it; PostgreSQL wants its own. */
async function sameOwner(from: string, to: string): Promise<void> {
  const { uid, gid } = statSync(join(from, 'postgres'));
  if (uid === process.getuid?.()) return;
  chownSync(join(to, 'postgres'), uid, gid);
  for (const name of await readdir(join(to, 'postgres'), { recursive: true })) {
    chownSync(join(to, 'postgres', name), uid, gid);
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
