import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { StoreFault, type CaseQuery, type Store } from './index.ts';
import { moment, sampleCase, sampleEvent, sampleOpening } from './testing/sample.ts';
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

const fault = (name: string) => (error: unknown) =>
  error instanceof StoreFault && error.fault === name;

describe('a stream', () => {
  test('is read back as it was appended, in order, from anywhere', async () => {
    const name = sampleCase('ashwood', 'read-back');
    const events = ['a', 'b', 'c'].map((id) => sampleEvent(`read-back-${id}`));
    const appended = await store.append({ ...name, expected: 0, events });
    assert.deepEqual(appended, { ok: true, sequence: 3 });
    const all = await store.read(name);
    assert.deepEqual(
      all.map(({ hash: _, sequence: __, ...event }) => event),
      events,
    );
    assert.deepEqual(
      all.map((event) => event.sequence),
      [1, 2, 3],
    );
    assert.deepEqual(await store.read({ ...name, after: 1 }), all.slice(1));
    assert.deepEqual(await store.read({ ...name, after: 3 }), []);
    assert.deepEqual(await store.read({ ...name, after: 9 }), []);
  });

  test('is empty before anything was appended', async () => {
    assert.deepEqual(await store.read(sampleCase('ashwood', 'nothing')), []);
  });

  test('belongs to its school and its kind alone', async () => {
    const events = [sampleEvent('only-here')];
    await store.append({ ...sampleCase('ashwood', 'only'), expected: 0, events });
    assert.deepEqual(await store.read(sampleCase('beech', 'only')), []);
    const reading = { school: 'ashwood', kind: 'reading', stream: 'only' } as const;
    assert.deepEqual(await store.read(reading), []);
  });

  test('tells a writer who is behind how far it has come, and writes nothing', async () => {
    const name = sampleCase('ashwood', 'behind');
    await store.append({ ...name, expected: 0, events: [sampleEvent('behind-1')] });
    for (const expected of [0, 2, 7]) {
      const late = { ...name, expected, events: [sampleEvent('behind-late')] };
      assert.deepEqual(await store.append(late), { ok: false, actual: 1 });
    }
    assert.equal((await store.read(name)).length, 1);
  });

  test('refuses what it could not give back', async () => {
    const name = { ...sampleCase('ashwood', 'refused'), expected: 0 };
    const event = sampleEvent('refused-1');
    const refused = [
      [],
      [{ ...event, at: '2031-03-04T09:15:00Z' }],
      [{ ...event, at: 'yesterday' }],
      [{ ...event, version: 0 }],
      [{ ...event, id: '' }],
    ];
    for (const events of refused) {
      await assert.rejects(store.append({ ...name, events }), fault('bad-argument'));
    }
    const unknown = { ...name, school: 'elm', events: [event] };
    await assert.rejects(store.append(unknown), fault('no-such-school'));
  });

  test('never has the same event twice', async () => {
    const name = sampleCase('ashwood', 'twice');
    await store.append({ ...name, expected: 0, events: [sampleEvent('twice')] });
    const again = { ...name, expected: 1, events: [sampleEvent('twice')] };
    await assert.rejects(store.append(again), fault('repeated-event'));
    assert.equal((await store.read(name)).length, 1);
  });

  test('may hold long and short bodies', async () => {
    const name = sampleCase('ashwood', 'long');
    const bodies = ['', 'x'.repeat(300_000)];
    const events = bodies.map((body, at) => sampleEvent(`long-${at}`, body));
    await store.append({ ...name, expected: 0, events });
    const read = await store.read(name);
    assert.deepEqual(
      read.map((event) => Buffer.from(event.body).toString()),
      bodies,
    );
  });
});

describe('the list of cases', () => {
  const pressing = {
    urgency: 10,
    statuses: ['reported'],
    marks: ['2031-03-05T00:00:00.000Z', '2031-03-06T00:00:00.000Z'],
  };
  const query = (more: Partial<CaseQuery> = {}): CaseQuery => ({
    school: 'beech',
    notBarredTo: 'person-0',
    order: pressing,
    limit: 20,
    offset: 0,
    ...more,
  });
  const streams = async (more: Partial<CaseQuery> = {}): Promise<string[]> =>
    (await store.cases(query(more))).map((line) => line.stream);

  before(async () => {
    for (const [stream, urgency, dueAt] of [
      ['calm', 1, moment],
      ['urgent', 5, '2031-03-06T09:15:00.250Z'],
      ['urgent-sooner', 5, '2031-03-05T09:15:00.250Z'],
      ['urgent-whenever', 5, null],
    ] as const) {
      const about = { learner: `learner-of-${stream}`, barred: `barred-from-${stream}` };
      const opening = sampleOpening('beech', stream, about);
      assert.ok(opening.index);
      await store.append({ ...opening, index: { ...opening.index, urgency, dueAt } });
    }
  });

  test('comes by when it is due, then by urgency', async () => {
    assert.deepEqual(await streams(), ['calm', 'urgent-sooner', 'urgent', 'urgent-whenever']);
    assert.deepEqual(await streams({ limit: 2, offset: 1 }), ['urgent-sooner', 'urgent']);
  });

  test('gives each line as it was written, with its summary opened', async () => {
    const [line] = await store.cases(query({ reference: 'REF-calm' }));
    assert.deepEqual(line, {
      stream: 'calm',
      reference: 'REF-calm',
      status: 'open',
      urgency: 1,
      dueAt: moment,
      openedAt: moment,
      sequence: 2,
      summary: Buffer.from('summary of calm'),
    });
  });

  test('finds the cases of a learner', async () => {
    const having = { purpose: 'learner', value: 'learner-of-urgent' } as const;
    assert.deepEqual(await streams({ having: [[having]] }), ['urgent']);
    assert.deepEqual(await streams({ having: [[{ ...having, purpose: 'person' }]] }), []);
  });

  test('neither shows nor counts a case to somebody barred from it', async () => {
    const barred = { notBarredTo: 'barred-from-calm' };
    assert.deepEqual(await streams(barred), ['urgent-sooner', 'urgent', 'urgent-whenever']);
    assert.deepEqual(await streams({ ...barred, reference: 'REF-calm' }), []);
    assert.deepEqual(await store.countCases(query(barred)), { open: 3 });
    assert.deepEqual(await store.countCases(query()), { open: 4 });
  });

  test('follows the last index entry, and stays where an append has none', async () => {
    const name = sampleCase('beech', 'calm');
    await store.append({ ...name, expected: 2, events: [sampleEvent('calm-3')] });
    const [unchanged] = await store.cases(query({ reference: 'REF-calm' }));
    assert.equal(unchanged?.sequence, 3);
    assert.deepEqual(unchanged.summary, Buffer.from('summary of calm'));

    const { index } = sampleOpening('beech', 'calm', { learner: 'somebody-else' });
    assert.ok(index);
    const closed = { ...index, status: 'closed' };
    const events = [sampleEvent('calm-4')];
    await store.append({ ...name, expected: 3, events, index: closed, summary: Buffer.of(1) });
    assert.deepEqual(await streams({ statuses: ['closed'] }), ['calm']);
    assert.deepEqual(await streams({ statuses: ['closed'], notBarredTo: 'barred-from-calm' }), [
      'calm',
    ]);
    assert.deepEqual(await store.countCases(query()), { open: 3, closed: 1 });
    const having = { purpose: 'learner', value: 'learner-of-calm' } as const;
    assert.deepEqual(await streams({ having: [[having]] }), []);
  });

  test('has one case for one reference', async () => {
    const opening = sampleOpening('beech', 'another', { learner: 'learner-9' });
    assert.ok(opening.index);
    const index = { ...opening.index, reference: 'REF-urgent' };
    await assert.rejects(store.append({ ...opening, index }), fault('reference-taken'));
    assert.deepEqual(await store.read(sampleCase('beech', 'another')), []);
  });
});

describe('schools', () => {
  test('are listed in the order they were made; making one again changes nothing', async () => {
    await store.createSchool('ashwood');
    assert.deepEqual((await store.schools()).slice(0, 2), ['ashwood', 'beech']);
  });

  test('have plain names', async () => {
    for (const name of ['', '*', 'Ash Wood', "a'b", '-ash']) {
      await assert.rejects(store.createSchool(name), fault('bad-argument'));
    }
  });

  test('hold what they hold: everything above verifies', async () => {
    const { findings } = await store.verify();
    assert.deepEqual(findings, []);
  });
});
