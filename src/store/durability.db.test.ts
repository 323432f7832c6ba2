import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { describedServer, signal } from './embedded/server.ts';
import { openStore, startDatabase, type Database, type Store } from './index.ts';
import { sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';

let parent = '';
let dataDir = '';
let running: Database | undefined;
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'safelight-test-'));
  dataDir = join(parent, 'data');
});
after(async () => {
  await running?.stop();
  await rm(parent, { recursive: true, force: true });
});

test('whatever was acknowledged is there after the server was killed in the middle of things', async () => {
  const acknowledged = new Map<string, number>();
  for (let round = 0; round < 4; round += 1) {
    const store = await open();
    await store.createSchool('ashwood');
    await checkAll(store, acknowledged);
    const writers = Array.from({ length: 6 }, (_, writer) =>
      writeUntilItBreaks(store, `case-${round}-${writer}`, acknowledged),
    );
    while (!everyWriterIsUnderWay(acknowledged, round)) await pause(1);
    await pause(10 * round);
    await killServer();
    await Promise.all(writers);
    await store.close();
    await running?.stop();
  }
  assert.equal(acknowledged.size, 24);
  const store = await open();
  await checkAll(store, acknowledged);
  await store.close();
});

function everyWriterIsUnderWay(acknowledged: ReadonlyMap<string, number>, round: number): boolean {
  const writers = [...acknowledged].filter(([stream]) => stream.startsWith(`case-${round}-`));
  return writers.length === 6 && writers.every(([, sequence]) => sequence >= 3);
}

async function writeUntilItBreaks(
  store: Store,
  stream: string,
  acknowledged: Map<string, number>,
): Promise<void> {
  const name = sampleCase('ashwood', stream);
  try {
    await store.append(sampleOpening('ashwood', stream, { learner: 'learner-1' }));
    for (let sequence = 2; ; sequence += 1) {
      acknowledged.set(stream, sequence);
      const events = [sampleEvent(`${stream}-${sequence + 1}`)];
      const outcome = await store.append({ ...name, expected: sequence, events });
      assert.deepEqual(outcome, { ok: true, sequence: sequence + 1 });
    }
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
  }
}

async function checkAll(store: Store, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  for (const [stream, sequence] of acknowledged) {
    const events = await store.read(sampleCase('ashwood', stream));
    // One more may have been written whose acknowledgement never arrived.
    assert.ok(events.length === sequence || events.length === sequence + 1, stream);
  }
  const { findings } = await store.verify();
  assert.deepEqual(findings, []);
}

async function open(): Promise<Store> {
  running = await startDatabase({ dataDir });
  return openStore({ database: running, keyFile: join(parent, 'root-key'), poolSize: 6 });
}

async function killServer(): Promise<void> {
  const server = await describedServer(join(dataDir, 'postgres'));
  assert.ok(server);
  signal(server.pid, 'SIGKILL');
}
