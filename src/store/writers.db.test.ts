import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Store } from './index.ts';
import { sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let stores: readonly Store[] = [];
before(async () => {
  tested = await testDatabase();
  const first = await tested.makeStore({ poolSize: 8 });
  await first.createSchool('ashwood');
  stores = [first, await tested.makeStore({ poolSize: 8 })];
});
after(() => tested.end());

const writers = Array.from({ length: 200 }, (_, number) => number);
/** Each round lets one of them through, so their tries grow with the square of their number. */
const persistent = writers.slice(0, 40);
const storeOf = (number: number): Store => {
  const store = stores[number % stores.length];
  assert.ok(store);
  return store;
};

test('of two hundred writers who all saw the same case, exactly one wins', async () => {
  const name = sampleCase('ashwood', 'one-winner');
  const outcomes = await Promise.all(
    writers.map((number) =>
      storeOf(number).append({ ...name, expected: 0, events: [sampleEvent(`winner-${number}`)] }),
    ),
  );
  assert.equal(outcomes.filter((outcome) => outcome.ok).length, 1);
  for (const outcome of outcomes) {
    if (!outcome.ok) assert.equal(outcome.actual, 1);
  }
  assert.equal((await storeOf(0).read(name)).length, 1);
});

test('those who look again and try again each get a sequence number of their own', async () => {
  const name = sampleCase('ashwood', 'all-win');
  const wins = await Promise.all(
    persistent.map(async (number) => {
      let expected = 0;
      for (;;) {
        const events = [sampleEvent(`all-${number}`)];
        const outcome = await storeOf(number).append({ ...name, expected, events });
        if (outcome.ok) return outcome.sequence;
        expected = outcome.actual;
      }
    }),
  );
  const inOrder = wins.sort((a, b) => a - b);
  assert.deepEqual(
    inOrder,
    persistent.map((number) => number + 1),
  );
  assert.equal((await storeOf(0).read(name)).length, persistent.length);
});

test('writers of different cases, drafts and people get in each other’s way nowhere', async () => {
  const school = 'ashwood';
  await Promise.all(
    writers.map(async (number) => {
      const store = storeOf(number);
      const draft = `draft-${number}`;
      await store.put({ school, kind: 'draft', id: draft, owner: 'o', body: Buffer.of(1) });
      const opening = sampleOpening(school, `own-${number}`, { learner: `l-${number % 7}` });
      const outcome = await store.append({ ...opening, consumeDraft: draft });
      assert.deepEqual(outcome, { ok: true, sequence: 2 });
    }),
  );
  const { findings, streams } = await storeOf(0).verify();
  assert.deepEqual(findings, []);
  assert.equal(streams, 202);
});
