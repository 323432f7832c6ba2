import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import type { Store } from '#store';
import { type TestDatabase, testDatabase } from '#store/testing';
import type { Orders } from './load-in-a-process.ts';
import { isDemonstration, loadDemonstration } from './load.ts';
import { caseOf } from './play.ts';
import { schoolId } from './school.ts';
import { stories } from './stories/index.ts';

const now = '2026-11-25T12:40:00.000Z';
/** Whoever starts it again does so later; the stories stay where they were. */
const later = '2026-11-27T08:05:00.000Z';

/** Loads in a process of its own, which is killed at one of its writes. Gives the signal that ended it. */
async function killed(database: TestDatabase, at: Pick<Orders, 'now' | 'killedAt' | 'after'>) {
  const { appUrl } = database.database;
  const orders: Orders = { ...at, appUrl, keyFile: database.keyFile };
  const program = new URL('load-in-a-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, JSON.stringify(orders)], { stdio: 'inherit' });
  return new Promise<NodeJS.Signals | null>((ended, failed) => {
    child.on('exit', (_, signal) => ended(signal)).on('error', failed);
  });
}

/** Every entry of every story, as it was sealed. */
async function everything(store: Store) {
  const read = stories.map(async (story) => {
    const name = { school: schoolId, kind: 'case', stream: caseOf(story, now) } as const;
    const events = await store.read(name);
    return events.map(({ hash, ...event }) => ({
      ...event,
      body: Buffer.from(event.body).toString(),
    }));
  });
  return Promise.all(read);
}

test('a load that is killed again and again is taken up where it stopped, and nothing is there twice', async () => {
  const [whole, broken] = await Promise.all([testDatabase(), testDatabase()]);
  try {
    const kills = [
      { killedAt: 1, after: true, now },
      { killedAt: 2, after: true, now },
      { killedAt: 9, after: false, now: later },
      { killedAt: 80, after: true, now: later },
      { killedAt: 130, after: false, now: later },
      { killedAt: 220, after: true, now: later },
    ];
    for (const kill of kills) assert.equal(await killed(broken, kill), 'SIGKILL');
    const store = await broken.makeStore();
    assert.equal(await isDemonstration(store, schoolId), true);
    await loadDemonstration({ store, now: later });
    const other = await whole.makeStore();
    await loadDemonstration({ store: other, now });
    assert.deepEqual(await everything(store), await everything(other));
    const seen = { school: schoolId, notBarredTo: 'nobody' };
    assert.deepEqual(await store.countCases(seen), await other.countCases(seen));
    assert.ok((await store.verify()).ok);
  } finally {
    await Promise.all([whole.end(), broken.end()]);
  }
});
