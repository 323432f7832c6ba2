import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { Store } from './contract.ts';
import { sampleCase, sampleEvent } from './testing/sample.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

/** What somebody who rules the database may do to the second of four events, or to the head. */
const attacks: Readonly<Record<string, string>> = {
  'other words': `update event set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where sequence = 2`,
  'other words with a digest to match': `update event set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1),
    content_hash = sha256(set_byte(sealed, 20, get_byte(sealed, 20) # 1)) where sequence = 2`,
  'another commitment': `update event set commitment = sha256('x') where sequence = 2`,
  'another actor': `update event set actor = 'person-9' where sequence = 2`,
  'another time': `update event set at = at - interval '1 hour' where sequence = 2`,
  'another version': `update event set version = version + 1 where sequence = 2`,
  'another id': `update event set id = 'another' where sequence = 2`,
  'an event taken out of the middle': `delete from event where sequence = 2`,
  'the last event taken off': `delete from event where sequence = 4`,
  'no words any more': `update event set sealed = null where sequence = 2`,
  'another key': `update stream set wrapped_key = set_byte(wrapped_key, 40, get_byte(wrapped_key, 40) # 1)`,
  'an earlier end': `update stream set sequence = 3,
    hash = (select hash from event where sequence = 3)`,
};

describe('a case that was read before, its keys known,', () => {
  const name = sampleCase('ashwood', 'case-1');
  let tested: TestDatabase;
  let store: Store;
  let ruler: pg.Client;
  before(async () => {
    tested = await testDatabase();
    store = await tested.makeStore();
    await store.createSchool('ashwood');
    const events = ['one', 'two', 'three', 'four'].map((id) => sampleEvent(id));
    await store.append({ ...name, expected: 0, events });
    ruler = new pg.Client({ connectionString: tested.superuserUrl });
    await ruler.connect();
    await ruler.query('set search_path = safelight, public');
    await ruler.query('alter table event disable trigger event_is_append_only');
    await ruler.query('create table kept_event as table event');
    await ruler.query('create table kept_stream as table stream');
  });
  after(async () => {
    await ruler.end();
    await tested.end();
  });

  for (const [what, sql] of Object.entries(attacks)) {
    test(`is refused as soon as it has ${what}`, async () => {
      assert.equal((await store.read(name)).length, 4);
      await ruler.query(sql);
      await assert.rejects(store.read(name), { fault: 'record-broken' });
      await ruler.query('delete from event; insert into event table kept_event');
      await ruler.query('delete from stream; insert into stream table kept_stream');
    });
  }
});
