import assert from 'node:assert/strict';
import pg from 'pg';
import { after, before, describe, test } from 'node:test';
import type { Store, TakenEntry } from './index.ts';
import { sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const school = 'ashwood';
let tested: TestDatabase;
let store: Store;
let another: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  another = await tested.makeStore();
  await store.createSchool(school);
});
after(() => tested.end());

let made = 0;
const add = async (dueAt?: string): Promise<string> => {
  const id = `message-${(made += 1)}`;
  const entry = { id, kind: 'mail', body: Buffer.from(id), ...(dueAt ? { dueAt } : {}) };
  await store.addToOutbox({ school, entries: [entry] });
  return id;
};
const takeOne = async (from: Store = store): Promise<TakenEntry> => {
  const [taken] = await from.takeOutbox({ school, limit: 1, kinds: ['mail'] });
  assert.ok(taken);
  return taken;
};
const held = ({ id, lease }: TakenEntry) => ({ school, id, lease });

/** Lets the time run out that an entry is held for. */
async function expire(id: string): Promise<void> {
  const client = new pg.Client({ connectionString: tested.superuserUrl });
  await client.connect();
  const sql = `update safelight.outbox set taken_until = now() - interval '1 second' where id = $1`;
  await client.query(sql, [id]);
  await client.end();
}

describe('an entry of the outbox', () => {
  test('is handed out when it is due, not before, and only of the kinds asked for', async () => {
    const id = await add('2031-03-04T08:00:00.000Z');
    const ask = (at: string, kind = 'mail') =>
      store.takeOutbox({ school, limit: 9, kinds: [kind], at });
    assert.deepEqual(await ask('2031-03-04T07:59:59.999Z'), []);
    assert.deepEqual(await ask('2031-03-04T08:00:00.000Z', 'other'), []);
    const [taken] = await ask('2031-03-04T08:00:00.000Z');
    assert.equal(taken?.id, id);
    assert.equal(taken.attempts, 1);
    await store.settle({ ...held(taken), outcome: 'sent' });
  });

  test('may leave once: of all who try to hand it over, one can', async () => {
    await add();
    const taken = await takeOne();
    const tries = await Promise.all(
      [store, another, store, another].map((one) => one.handOver(held(taken))),
    );
    assert.equal(tries.filter(Boolean).length, 1);
    assert.equal(await store.handOver(held(taken)), false);
    await store.settle({ ...held(taken), outcome: 'sent' });
  });

  test('goes to the next when whoever held it does not come back, who can then do nothing more', async () => {
    const id = await add();
    const slow = await takeOne();
    await expire(id);
    const quick = await takeOne(another);
    assert.equal(quick.id, id);
    assert.equal(quick.attempts, 2);
    assert.equal(await store.handOver(held(slow)), false);
    assert.equal(await store.settle({ ...held(slow), outcome: 'sent' }), false);
    assert.equal(await store.postpone({ ...held(slow), dueAt: '2031-01-01T00:00:00.000Z' }), false);
    assert.equal(await another.handOver(held(quick)), true);
    assert.equal(await another.settle({ ...held(quick), outcome: 'sent' }), true);
  });

  test('that was handed over is never handed out again, but told of when nobody comes back', async () => {
    const id = await add();
    const taken = await takeOne();
    assert.equal(await store.handOver(held(taken)), true);
    assert.deepEqual(await another.takeLapsed({ school }), []);
    await expire(id);
    assert.deepEqual(await another.takeOutbox({ school, limit: 9, kinds: ['mail'] }), []);
    const [lapsed, ...others] = await another.takeLapsed({ school });
    assert.equal(lapsed?.id, id);
    assert.deepEqual(others, []);
    assert.deepEqual(await store.takeLapsed({ school }), []);
    assert.equal(await another.settle({ ...held(lapsed), outcome: 'unknown' }), true);
  });

  test('that certainly did not leave is handed out again later', async () => {
    const id = await add();
    const taken = await takeOne();
    await store.handOver(held(taken));
    assert.ok(await store.postpone({ ...held(taken), dueAt: '2031-05-01T09:00:00.000Z' }));
    const at = '2031-05-01T09:00:00.000Z';
    const [again] = await store.takeOutbox({ school, limit: 1, kinds: ['mail'], at });
    assert.equal(again?.id, id);
    assert.equal(await store.handOver(held(again)), true);
    await store.settle({ ...held(again), outcome: 'sent' });
  });

  test('is settled once, with all that goes with it or none of it', async () => {
    await store.append(sampleOpening(school, 'settled', { learner: 'l1' }));
    const id = await add();
    const taken = await takeOne();
    const notice = {
      id: `notice-of-${id}`,
      person: 'person-1',
      stream: 'settled',
      body: Buffer.from('{}'),
      madeAt: '2031-03-04T09:00:00.000Z',
    };
    const entries = [{ id: `after-${id}`, kind: 'next', body: Buffer.from('next') }];
    const settlement = { ...held(taken), outcome: 'sent', notices: [notice], entries } as const;
    assert.equal(await store.settle(settlement), true);
    assert.equal(await store.settle(settlement), false);
    assert.equal(await store.countUnread({ school, person: 'person-1' }), 1);
    assert.equal((await store.takeOutbox({ school, limit: 9, kinds: ['next'] })).length, 1);
  });

  test('is not added again under the same id, not even once it is dealt with', async () => {
    const entries = [{ id: 'step-1-of-case-1', kind: 'once', body: Buffer.from('overdue') }];
    await store.addToOutbox({ school, entries });
    await another.addToOutbox({ school, entries });
    const taken = await store.takeOutbox({ school, limit: 9, kinds: ['once'] });
    assert.equal(taken.length, 1);
    await store.markSent({ school, ids: ['step-1-of-case-1'] });
    await store.addToOutbox({ school, entries });
    assert.deepEqual(await store.takeOutbox({ school, limit: 9, kinds: ['once'] }), []);
  });
});

test('all of this verifies', async () => {
  assert.deepEqual((await store.verify()).findings, []);
});

test('what the application may delete of it is only what was dealt with long ago', async () => {
  const ids = [await add(), await add(), await add()];
  const [old = '', sent = ''] = ids;
  await store.markSent({ school, ids: [old, sent] });
  const as = async (connectionString: string, sql: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const answer = await client.query(sql);
    await client.end();
    return [answer].flat().at(-1)?.rows as readonly { id: string }[];
  };
  const aged = `update safelight.outbox set sent_at = now() - interval '401 days' where id = '${old}'`;
  await as(tested.superuserUrl, aged);
  const gone = await as(
    tested.database.appUrl,
    `set safelight.school = '${school}'; delete from safelight.outbox returning id`,
  );
  assert.deepEqual(gone, [{ id: old }]);
});
