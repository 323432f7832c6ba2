import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { decide, inputOf, isSettled, replay } from '#cases';
import { schoolId, staff } from '#examples';
import { isRefusal } from '#kit';
import { type AdvisingParts, openAdvising } from './advise-anew.ts';
import { decodeEvent } from '../record/encoding.ts';
import { type OlderCase, olderCases, putOlder, type TestSchool, testSchool } from '../testing.ts';

const live = olderCases.filter(({ status }) => status === 'open' || status === 'reported');
const settled = olderCases.filter((one) => !live.includes(one));
/** It was to be managed in school; nobody had been asked about one household. */
const raised = olderCases.find(({ reference }) => reference === 'SL-WVAR-X3AZ');
assert.ok(raised);
let school: TestSchool;
const faults: unknown[] = [];
let ids = 0;

const advising = (store: Partial<AdvisingParts['store']> = {}, over: TestSchool = school) =>
  openAdvising({
    store: { ...over.store, ...store },
    people: over.people,
    settings: over.settings,
    now: () => over.clock.now,
    newId: () => `advised-${(ids += 1)}`,
    failed: (error) => void faults.push(error),
  });

async function eventsOf(stream: string) {
  const stored = await school.store.read({ school: schoolId, kind: 'case', stream });
  return stored.map(decodeEvent);
}
const stateOf = async (stream: string) => replay(stream, await eventsOf(stream));

/** How often each case was advised under the edition in force. */
async function timesAdvised(some: readonly OlderCase[]): Promise<readonly number[]> {
  const all = await Promise.all(some.map(({ id }) => eventsOf(id)));
  return all.map(
    (events) =>
      events.filter(
        (one) => one.type === 'advice-given/1' && one.data.edition === 'england-2026-12',
      ).length,
  );
}

/** Who was told that the advice asks for more since this was last asked, and of which case. */
async function told(of: TestSchool = school): Promise<readonly string[]> {
  return (await of.takesTidings()).flatMap(({ told: people, reference }) =>
    people.map(({ person, why }) => {
      const who = Object.values(staff).find(({ id }) => id === person);
      return `${reference} ${why} ${who?.name ?? ''}`;
    }),
  );
}

async function rowOf(who: keyof typeof staff, caseId: string) {
  const list = await school.casework.worklist(school.as(who), { page: 0, statuses: ['open'] });
  return list?.rows.find((row) => row.caseId === caseId);
}
const bySchool = (who: keyof typeof staff, caseId: string) =>
  school.casework.open(school.as(who), caseId);

before(async () => {
  school = await testSchool();
  school.clock.now = '2026-12-01T08:30:00.000Z';
  for (const one of olderCases) await putOlder(school, one);
});
after(() => school.end());

describe('cases of the version of November 2026, when the program starts with a new edition', () => {
  test('are advised anew where they are open, once each, however many processes start at once', async () => {
    const processes = [advising(), advising(), advising()];
    let did = 0;
    for (let round = 0; round < 5; round += 1)
      for (const each of await Promise.all(processes.map((advise) => advise()))) did += each;
    assert.equal(did, live.length);
    assert.deepEqual(
      await timesAdvised(live),
      live.map(() => 1),
    );
    assert.equal(await advising()(), 0);
    assert.deepEqual(faults, []);
  });

  test('are left alone where they are closed, or none was opened', async () => {
    for (const { id, events } of settled) assert.equal((await eventsOf(id)).length, events.length);
    const closed = await school.casework.worklist(school.as('lead'), {
      page: 0,
      statuses: ['closed', 'not-opened'],
    });
    assert.ok(closed?.rows.every(({ anew }) => anew === null));
  });

  test('keep what was told, and the new advice is nobody’s but the program’s', async () => {
    for (const { id, events } of live) {
      const now = await eventsOf(id);
      assert.equal(now.length, events.length + 1);
      assert.deepEqual(JSON.stringify(now.slice(0, -1)), JSON.stringify(events));
      assert.equal(now.at(-1)?.actor, 'safelight');
    }
    const opened = await bySchool('lead', raised.id);
    const last = opened?.chronology.at(-1);
    assert.equal(last?.by, 'Safelight');
    assert.equal(last.title, 'Advised anew under a new edition of the guidance');
  });

  test('say on the list and in the case that something differs', async () => {
    const state = await stateOf(raised.id);
    assert.equal(state.unreadAdvice?.told.decision, 'in-setting');
    assert.equal(state.unreadAdvice.now.decision, 'consult');
    assert.equal((await rowOf('lead', raised.id))?.anew, 'england-2026-12');
    const opened = await bySchool('lead', raised.id);
    const asked = opened?.steps.some(({ act }) => act === 'read-new-advice');
    assert.deepEqual([asked, opened?.may.includes('read-new-advice')], [true, true]);
  });

  test('whose advice is higher are told to lead and deputies, and no others are', async () => {
    const lines = await told();
    const higher = lines.filter((line) => line.includes('advice-higher'));
    assert.ok(higher.includes('SL-WVAR-X3AZ advice-higher Amber Wick'));
    assert.ok(higher.includes('SL-WVAR-X3AZ advice-higher Tam Beacon'));
    for (const { id, reference } of live) {
      const { unreadAdvice } = await stateOf(id);
      const isHigher =
        unreadAdvice !== null && unreadAdvice.told.decision !== unreadAdvice.now.decision;
      const isTold = higher.some((line) => line.startsWith(reference));
      assert.equal(isTold, isHigher, reference);
    }
  });

  test('the whole record verifies', async () => {
    const { ok, findings } = await school.store.verify();
    assert.deepEqual([ok, findings], [true, []]);
  });

  test('go quiet once the lead has read it', async () => {
    const expected = (await eventsOf(raised.id)).length;
    const on = { caseId: raised.id, expected };
    const read = await school.does('lead', 'read-new-advice', on, {
      follows: 'something',
      reason: 'We ask social care today.',
    });
    assert.equal(read.done, 'performed');
    assert.equal((await rowOf('lead', raised.id))?.anew, null);
    const opened = await bySchool('lead', raised.id);
    assert.ok(!opened?.may.includes('read-new-advice'));
    assert.equal(opened?.state.advice?.edition, 'england-2026-12');
    const again = await school.does(
      'lead',
      'read-new-advice',
      { caseId: raised.id, expected: expected + 1 },
      { follows: 'nothing', reason: 'It has been read.' },
    );
    assert.equal(again.done, 'refused');
  });

  test('are advised anew when they are opened again, and not before', async () => {
    const [closed] = settled.filter(({ status }) => status === 'closed');
    assert.ok(closed);
    const on = { caseId: closed.id, expected: closed.events.length };
    const done = await school.does('lead', 'reopen-case', on, { reason: 'Her mother rang.' });
    assert.equal(done.done, 'performed');
    assert.deepEqual(await timesAdvised([closed]), [1]);
    assert.ok(!isSettled(await stateOf(closed.id)));
    assert.equal(await advising()(), 0);
  });
});

describe('advising that is broken off', () => {
  test('goes on with what is left, and one case that does not open stops no other', async () => {
    const other = await testSchool();
    try {
      for (const one of olderCases) await putOlder(other, one);
      const [first, broken] = live;
      assert.ok(first && broken);
      let writes = 0;
      const killed = advising(
        {
          append: (wanted) => {
            writes += 1;
            if (writes > 3) throw new Error('The process is gone.');
            return other.store.append(wanted);
          },
        },
        other,
      );
      assert.equal(await killed(), 3);
      faults.length = 0;
      const halting = advising(
        {
          readCase: (query) =>
            query.stream === broken.id
              ? Promise.reject(new Error('It does not open.'))
              : other.store.readCase(query),
        },
        other,
      );
      let did = 3;
      for (let more = await halting(); more > 0; more = await halting()) did += more;
      assert.ok(did === live.length || did === live.length - 1, `${did}`);
      assert.equal(faults.length, live.length - did);
      did += await advising({}, other)();
      assert.equal(did, live.length);
    } finally {
      await other.end();
    }
  });

  test('writes nothing where somebody adds to the case meanwhile, who has it advised anew', async () => {
    const other = await testSchool();
    try {
      const [, one] = live;
      assert.ok(one);
      await putOlder(other, one);
      let added = 0;
      const slow = advising(
        {
          readCase: async (query) => {
            const stored = await other.store.readCase(query);
            const on = { caseId: one.id, expected: one.events.length };
            const note = {
              at: '2026-11-28T09:00:00.000Z',
              what: 'Rang home.',
              reason: 'As agreed.',
            };
            const done = await other.does('lead', 'note-action', on, note);
            assert.equal(done.done, 'performed');
            added = done.sequence;
            return stored;
          },
        },
        other,
      );
      other.clock.now = '2026-12-01T08:30:00.000Z';
      assert.equal(await slow(), 0);
      assert.equal(added, one.events.length + 2, 'the note and the advice');
      assert.equal(await advising({}, other)(), 0);
    } finally {
      await other.end();
    }
  });
});

test('somebody kept from a case is told nothing of it, and sees nothing', async () => {
  const other = await testSchool();
  try {
    const state = replay(raised.id, raised.events);
    const { staff: everybody } = await other.people.directory(schoolId);
    const added = decide(
      'add-person',
      inputOf('add-person', {
        ...{ kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['related-to-a-child'] },
      }),
      {
        ...{ state, school: other.school, newId: 'barred', now: '2026-11-27T10:00:00.000Z' },
        actor: other.as('lead').person,
        directory: (id) => everybody.find((one) => one.id === id) ?? null,
      },
    );
    assert.ok(!isRefusal(added));
    const [barring] = added;
    assert.equal(barring?.type, 'person-added/1');
    const place = { sequence: state.sequence + 1, id: 'barring', actor: staff.lead.id };
    const event = { ...barring, ...place, at: '2026-11-27T10:00:00.000Z' };
    await putOlder(other, { ...raised, events: [...raised.events, event] });
    faults.length = 0;
    const did = await advising({}, other)();
    assert.deepEqual([did, faults], [1, []]);
    assert.deepEqual(await told(other), ['SL-WVAR-X3AZ advice-higher Amber Wick']);
    const list = async (who: 'lead' | 'deputy') =>
      (await other.casework.worklist(other.as(who), { page: 0 }))?.rows.length;
    assert.deepEqual([await list('lead'), await list('deputy')], [1, 0]);
    assert.equal(await other.casework.open(other.as('deputy'), raised.id), null);
  } finally {
    await other.end();
  }
});
