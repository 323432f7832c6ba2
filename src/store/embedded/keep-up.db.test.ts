import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StoreFault } from '../fault.ts';
import { openStore, startDatabase, type Database, type Store } from '../index.ts';
import { describedServer, signal } from './server.ts';

let parent = '';
let database: Database;
let store: Store;
const lost: unknown[] = [];
const revived: string[] = [];
const isLost = (): boolean => lost.length > 0;
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  const dataDir = join(parent, 'data');
  database = await startDatabase({
    dataDir,
    log: (line) => {
      if (line.includes('up again')) revived.push(line);
    },
    lost: (fault) => lost.push(fault),
  });
  store = await openStore({ database, keyFile: join(parent, 'root-key') });
  await store.createSchool('ashwood');
});
after(async () => {
  await store.close();
  await database.stop();
  await rm(parent, { recursive: true, force: true, maxRetries: 5 });
});

async function serverPid(): Promise<number> {
  const server = await describedServer(join(parent, 'data', 'postgres'));
  assert.ok(server);
  return server.pid;
}

/** Whether the same store works within ten seconds. */
async function worksAgain(): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const schools = await store.schools().catch((error: unknown) => {
      assert.ok(error instanceof StoreFault, String(error));
      return null;
    });
    if (schools?.join() === 'ashwood') return true;
    await pause(100);
  }
  return false;
}

describe('a server that dies while the program runs', () => {
  test('is up again within seconds where a single connection of it was killed', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    assert.ok(signal(rows[0]?.pid ?? 0, 'SIGKILL'));
    await ended;
    assert.ok(await worksAgain());
  });

  test('is up again within seconds where all of it was killed, with everything in it', async () => {
    const before = await serverPid();
    signal(before, 'SIGKILL');
    await pause(200);
    assert.ok(await worksAgain());
    assert.notEqual(await serverPid(), before);
    assert.deepEqual(lost, []);
  });

  test('again and again is given up, and said once', async () => {
    for (let tries = 0; tries < 5 && !isLost(); tries += 1) {
      const before = revived.length;
      signal(await serverPid(), 'SIGKILL');
      while (!isLost() && revived.length === before) await pause(50);
    }
    assert.equal(lost.length, 1);
    assert.ok(lost[0] instanceof StoreFault && lost[0].fault === 'cannot-start-database');
    await assert.rejects(store.answers());
  });
});
