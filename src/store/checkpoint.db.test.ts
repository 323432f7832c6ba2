import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { Store } from './index.ts';
import { fillSchool, moment, sampleCase, sampleEvent } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

const school = 'ashwood';

describe('checkpoints kept outside the database', () => {
  let tested: TestDatabase;
  let earlier: TestDatabase;
  let store: Store;
  const kept: string[] = [];
  before(async () => {
    tested = await testDatabase();
    const first = await tested.makeStore();
    await fillSchool(first, school);
    kept.push((await first.checkpoint({ school, at: moment })).text);
    await tested.close();
    earlier = await tested.copy();
    store = await tested.makeStore();
    const name = sampleCase(school, 'case-1');
    await store.append({ ...name, expected: 2, events: [sampleEvent('later-1')] });
    kept.push((await store.checkpoint({ school, at: '2031-03-05T09:15:00.250Z' })).text);
    await store.append({ ...name, expected: 3, events: [sampleEvent('later-2')] });
  });
  after(() => tested.end());

  test('all hold for the record they were taken of, however it has grown since', async () => {
    assert.deepEqual((await store.verify({ checkpoints: kept })).findings, []);
  });

  test('cover every event once, and stay the same where nothing was added', async () => {
    const one = await store.checkpoint({ school, at: moment });
    const two = await store.checkpoint({ school, at: moment });
    assert.equal(one.size, 7);
    assert.equal(one.text, two.text);
  });

  test('show that a whole database was put back to an earlier state, which nothing inside it can', async () => {
    const old = await earlier.makeStore();
    assert.deepEqual((await old.verify()).findings, []);
    const { findings } = await old.verify({ checkpoints: kept });
    assert.deepEqual(findings, [
      {
        problem: 'checkpoint',
        school,
        record: 'checkpoint of 2031-03-05T09:15:00.250Z over 6 entries',
        count: 1,
      },
    ]);
  });

  test('show a history that went on differently after it was put back', async () => {
    const old = await earlier.makeStore();
    const name = sampleCase(school, 'case-1');
    await old.append({ ...name, expected: 2, events: [sampleEvent('another-1')] });
    await old.append({ ...name, expected: 3, events: [sampleEvent('another-2')] });
    await old.checkpoint({ school, at: moment });
    assert.deepEqual((await old.verify()).findings, []);
    const [finding] = (await old.verify({ checkpoints: kept })).findings;
    assert.equal(finding?.record, 'checkpoint of 2031-03-05T09:15:00.250Z over 6 entries');
  });

  test('show that a school is gone', async () => {
    const copy = await tested.makeStore();
    await copy.createSchool('beech');
    const { text } = await copy.checkpoint({ school: 'beech', at: moment });
    const { findings } = await (await earlier.makeStore()).verify({ checkpoints: [text] });
    assert.deepEqual(findings, [
      {
        problem: 'checkpoint',
        school: 'beech',
        record: 'checkpoint of a school that is gone',
        count: 1,
      },
    ]);
  });

  test('of another record, or edited, do not count', async () => {
    const [first = ''] = kept;
    const edited = first.replace('\n5\n', '\n4\n');
    assert.notEqual(edited, first);
    for (const note of [edited, first.replace('ashwood', 'beech'), 'no checkpoint at all\n']) {
      const { ok, findings } = await store.verify({ checkpoints: [note] });
      assert.equal(ok, false);
      assert.equal(findings[0]?.problem, 'checkpoint');
    }
  });

  test('cannot be taken of a record with an event missing', async () => {
    const client = new pg.Client({ connectionString: tested.superuserUrl });
    await client.connect();
    await client.query(`
      alter table safelight.event disable trigger event_is_append_only;
      delete from safelight.event where id = 'later-1';
      alter table safelight.event enable always trigger event_is_append_only`);
    await client.end();
    await assert.rejects(store.checkpoint({ school, at: moment }), { fault: 'record-broken' });
    const { findings } = await store.verify();
    assert.ok(findings.some(({ record }) => record === 'event 3 of case case-1'));
  });
});
