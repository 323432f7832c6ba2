import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Store } from './index.ts';
import { sampleEvent, sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const school = 'ashwood';
let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool(school);
  await store.createSchool('beech');
});
after(() => tested.end());

let made = 0;
/** Puts a notice there the only way there is: with the settling of an outbox entry. */
async function notice(person: string, stream: string): Promise<string> {
  const id = `n-${(made += 1)}`;
  await store.addToOutbox({ school, entries: [{ id, kind: 'tell', body: Buffer.from('x') }] });
  const [taken] = await store.takeOutbox({ school, limit: 1, kinds: ['tell'] });
  assert.ok(taken);
  const madeAt = `2031-03-04T09:00:0${made % 10}.000Z`;
  const notices = [{ id, person, stream, body: Buffer.from(`for ${person}`), madeAt }];
  await store.settle({ school, id, lease: taken.lease, outcome: 'sent', notices });
  return id;
}
const of = (person: string) => ({ school, person });

describe('a notice', () => {
  test('is its person’s own, and another school knows nothing of it', async () => {
    await store.append(sampleOpening(school, 'first', { learner: 'l1' }));
    const id = await notice('person-a', 'first');
    const [mine] = await store.notices({ ...of('person-a'), limit: 9 });
    assert.equal(mine?.id, id);
    assert.deepEqual(mine.body, Buffer.from('for person-a'));
    assert.equal(mine.readAt, null);
    assert.deepEqual(await store.notices({ ...of('person-b'), limit: 9 }), []);
    assert.equal(await store.countUnread({ school: 'beech', person: 'person-a' }), 0);
  });

  test('is read once, by its own person only', async () => {
    await store.append(sampleOpening(school, 'second', { learner: 'l1' }));
    const ids = [await notice('person-c', 'second')];
    await store.readNotices({ ...of('person-d'), ids, at: '2031-03-05T09:00:00.000Z' });
    assert.equal(await store.countUnread(of('person-c')), 1);
    await store.readNotices({ ...of('person-c'), ids, at: '2031-03-05T09:00:00.000Z' });
    await store.readNotices({ ...of('person-c'), at: '2031-03-06T09:00:00.000Z' });
    assert.equal(await store.countUnread(of('person-c')), 0);
    const [read] = await store.notices({ ...of('person-c'), limit: 9 });
    assert.equal(read?.readAt, '2031-03-05T09:00:00.000Z');
    assert.deepEqual(await store.untold(of('person-c')), []);
    await store.removeRead({ school, before: '2031-03-05T09:00:00.001Z' });
    assert.deepEqual(await store.notices({ ...of('person-c'), limit: 9 }), []);
  });

  test('is gone from every list and count once the case is barred to its person', async () => {
    const opening = sampleOpening(school, 'third', { learner: 'l1' });
    await store.append(opening);
    await notice('person-e', 'third');
    assert.equal(await store.countUnread(of('person-e')), 1);
    assert.ok(opening.index);
    const tokens = [...opening.index.tokens, { purpose: 'barred', value: 'person-e' } as const];
    await store.append({
      school,
      kind: 'case',
      stream: 'third',
      expected: opening.events.length,
      events: [sampleEvent('barring')],
      index: { ...opening.index, tokens },
    });
    assert.equal(await store.countUnread(of('person-e')), 0);
    assert.deepEqual(await store.notices({ ...of('person-e'), limit: 9 }), []);
    assert.deepEqual(await store.untold(of('person-e')), []);
  });
});

test('all of this verifies', async () => {
  assert.deepEqual((await store.verify()).findings, []);
});
