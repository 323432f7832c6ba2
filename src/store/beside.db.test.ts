import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Store } from './index.ts';
import { sampleCase, sampleEvent, sampleOpening, sampleSession } from './testing/sample.ts';
import { testDatabase, type TestDatabase } from './testing.ts';

let tested: TestDatabase;
let store: Store;
before(async () => {
  tested = await testDatabase();
  store = await tested.makeStore();
  await store.createSchool('ashwood');
  await store.createSchool('beech');
});
after(() => tested.end());

describe('documents', () => {
  const person = { school: 'ashwood', kind: 'person', id: 'person-7' };

  test('are given back, replaced and removed', async () => {
    assert.equal(await store.get(person), null);
    await store.put({ ...person, body: Buffer.from('first') });
    await store.put({ ...person, body: Buffer.from('second') });
    assert.deepEqual(await store.get(person), Buffer.from('second'));
    assert.equal(await store.get({ ...person, school: 'beech' }), null);
    await store.remove(person);
    await store.remove(person);
    assert.equal(await store.get(person), null);
  });

  test('are listed by kind and by owner', async () => {
    const school = 'ashwood';
    for (const [id, owner] of [
      ['draft-2', 'o1'],
      ['draft-1', 'o1'],
      ['draft-3', 'o2'],
    ] as const) {
      await store.put({ school, kind: 'draft', id, owner, body: Buffer.from(id) });
    }
    const ids = async (owner?: string): Promise<string[]> =>
      (await store.list({ school, kind: 'draft', ...(owner ? { owner } : {}) })).map(
        ({ id }) => id,
      );
    assert.deepEqual(await ids(), ['draft-1', 'draft-2', 'draft-3']);
    assert.deepEqual(await ids('o1'), ['draft-1', 'draft-2']);
    assert.deepEqual(await ids('o3'), []);
  });

  test('a draft goes with the append that uses it, and stays when that fails', async () => {
    const draft = { school: 'ashwood', kind: 'draft', id: 'used' };
    await store.put({ ...draft, owner: 'o1', body: Buffer.from('typed') });
    const append = { ...sampleCase('ashwood', 'uses'), events: [sampleEvent('uses-1')] };
    await store.append({ ...append, expected: 4, consumeDraft: 'used' });
    assert.deepEqual(await store.get(draft), Buffer.from('typed'));
    await store.append({ ...append, expected: 0, consumeDraft: 'used' });
    assert.equal(await store.get(draft), null);
    const again = { ...append, events: [sampleEvent('uses-2')], expected: 1 };
    assert.deepEqual(await store.append({ ...again, consumeDraft: 'used' }), {
      ok: true,
      sequence: 2,
    });
  });
});

describe('the outbox', () => {
  test('hands each message to one sender, with the events it belongs to', async () => {
    await store.createSchool('cedar');
    for (const stream of ['first', 'second', 'third']) {
      await store.append(sampleOpening('cedar', stream, { learner: 'l1' }));
    }
    const [mine, theirs] = await Promise.all([
      store.takeOutbox({ school: 'cedar', limit: 2 }),
      store.takeOutbox({ school: 'cedar', limit: 2 }),
    ]);
    const ids = [...mine, ...theirs].map((entry) => entry.id);
    assert.deepEqual(ids.sort(), ['message-first', 'message-second', 'message-third']);
    assert.deepEqual(await store.takeOutbox({ school: 'cedar', limit: 9 }), []);
    assert.deepEqual(mine[0]?.body, Buffer.from('sign in, please'));
    await store.markSent({ school: 'cedar', ids });
    assert.deepEqual(await store.takeOutbox({ school: 'cedar', limit: 9 }), []);
  });
});

describe('a session', () => {
  test('that is over is removed when asked, and no other', async () => {
    const { person, startedAt, endsAt } = sampleSession;
    const at = '2031-03-04T12:00:00.000Z';
    const idle = (token: string, idleUntil: string, end = endsAt) =>
      store.sessions.create({
        school: 'ashwood',
        token,
        person,
        startedAt,
        idleUntil,
        endsAt: end,
      });
    await idle('idle for too long', '2031-03-04T11:59:59.000Z');
    await idle('past its end', '2031-03-04T13:00:00.000Z', '2031-03-04T11:00:00.000Z');
    await idle('live', '2031-03-04T13:00:00.000Z');
    assert.equal(await store.sessions.removeOver({ school: 'ashwood', at }), 2);
    assert.equal(await store.sessions.removeOver({ school: 'ashwood', at }), 0);
    assert.ok(await store.sessions.find({ school: 'ashwood', token: 'live', at }));
    assert.deepEqual((await store.verify()).findings, []);
    await store.sessions.endAll({ school: 'ashwood', person });
  });

  const session = { school: 'ashwood', token: 'a token of 256 bits' };
  const times = {
    person: 'person-1',
    startedAt: '2031-03-04T09:00:00.000Z',
    idleUntil: '2031-03-04T09:30:00.000Z',
    endsAt: '2031-03-04T17:00:00.000Z',
  };
  const at = (time: string) => `2031-03-04T${time}:00.000Z`;
  const find = (time: string) => store.sessions.find({ ...session, at: at(time) });

  test('is found by its token until it is idle too long, and moves on with use', async () => {
    await store.sessions.create({ ...session, ...times });
    assert.deepEqual(await find('09:29'), times);
    assert.equal(await find('09:30'), null);
    await store.sessions.touch({ ...session, at: at('09:20'), idleUntil: at('09:50') });
    assert.equal((await find('09:40'))?.idleUntil, at('09:50'));
  });

  test('cannot be woken once it is over, nor outlast its end', async () => {
    await store.sessions.touch({ ...session, at: at('09:55'), idleUntil: at('10:30') });
    assert.equal(await find('10:00'), null);
    await store.sessions.touch({ ...session, at: at('09:45'), idleUntil: at('23:00') });
    assert.equal((await find('16:59'))?.idleUntil, at('17:00'));
    assert.equal(await find('17:00'), null);
  });

  test('is nobody else’s: not of another token, nor of another school', async () => {
    const other = { ...session, token: 'another token', at: at('09:10') };
    assert.equal(await store.sessions.find(other), null);
    const elsewhere = { ...session, school: 'beech', at: at('09:10') };
    assert.equal(await store.sessions.find(elsewhere), null);
  });

  test('ends when it is ended, alone or with all of a person', async () => {
    await store.sessions.create({ ...session, ...times, token: 'second' });
    await store.sessions.end({ ...session, token: 'second' });
    assert.equal(await store.sessions.find({ ...session, token: 'second', at: at('09:10') }), null);
    assert.ok(await find('09:10'));
    await store.sessions.endAll({ school: 'ashwood', person: 'person-1' });
    assert.equal(await find('09:10'), null);
  });
});

test('all of this verifies', async () => {
  assert.deepEqual((await store.verify()).findings, []);
});
