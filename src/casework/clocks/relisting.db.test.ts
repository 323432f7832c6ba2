import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings } from '#people';
import { openRelisting, type RelistingParts } from './relisting.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
/** Two opened cases: in the second there is a task besides, for that evening. */
const cases = { plain: '', withTask: '', barred: '' };
const faults: unknown[] = [];

const watching = (store: Partial<RelistingParts['store']> = {}) =>
  openRelisting({
    store: { ...school.store, ...store },
    people: openPeople(school.store),
    settings: openSchoolSettings(school.store),
    now: () => school.clock.now,
    failed: (error) => void faults.push(error),
  });

async function changeTo(calendar: Partial<typeof lanternfield.calendar>): Promise<void> {
  const { version } = await school.settings.history(schoolId);
  await school.settings.change({
    school: schoolId,
    seen: version,
    to: { calendar: { ...lanternfield.calendar, ...calendar } },
    by: { id: staff.lead.id, name: staff.lead.name },
    at: school.clock.now,
    reason: 'The day is another.',
    what: ['The day is another.'],
  });
}

async function list(who: keyof typeof staff = 'lead') {
  const found = await school.casework.worklist(school.as(who), { page: 0, statuses: ['open'] });
  return (found?.rows ?? []).map(({ caseId, dueAt }) => ({ caseId, dueAt }));
}
const dueOf = async (caseId: string) => (await list()).find((row) => row.caseId === caseId)?.dueAt;
const order = async () => (await list()).map(({ caseId }) => caseId);
const eventsOf = (stream: string, kind: 'case' | 'reading' = 'case') =>
  school.store.read({ school: schoolId, kind, stream });
/** Everything a case's row holds, as the database has it. */
const rowOf = async (stream: string) =>
  (
    await school.store.cases({
      school: schoolId,
      notBarredTo: '',
      order: 'newest',
      limit: 50,
      offset: 0,
    })
  ).find((line) => line.stream === stream);

async function opened(about: Parameters<TestSchool['reports']>[0] = {}) {
  const reported = await school.reports(about);
  const done = await school.does('lead', 'open-case', reported, { reason: 'It has gone further.' });
  assert.equal(done.done, 'performed');
  return { caseId: reported.caseId, expected: done.sequence };
}

const bankHoliday = {
  bankHolidays: { of: 'england' as const, proclaimed: ['2026-11-05'] },
};
const evening = '2026-11-05T20:00:00.000Z';

before(async () => {
  school = await testSchool();
  cases.plain = (await opened()).caseId;
  school.clock.now = '2026-11-05T09:15:00.000Z';
  const second = await opened();
  cases.withTask = second.caseId;
  const given = await school.does('lead', 'add-task', second, {
    title: 'Ring the tutor',
    owner: staff.deputy.id,
    dueAt: evening,
    question: 'removal',
    reason: 'She asked for it.',
  });
  assert.equal(given.done, 'performed');
  cases.barred = (await opened({ staffInvolved: 'yes', whichStaff: [staff.deputy.id] })).caseId;
});
after(() => school.end());

describe('after a change of the calendar', () => {
  test('the list shows the new due times, in the new order, though nothing was recorded', async () => {
    const before = await dueOf(cases.plain);
    assert.deepEqual(
      (await order()).filter((id) => id !== cases.barred),
      [cases.plain, cases.withTask],
    );
    const events = (await eventsOf(cases.plain)).length;
    await changeTo(bankHoliday);
    assert.equal(await dueOf(cases.plain), before, 'the row is as it was');
    assert.equal(await watching()(), 3);
    const case_ = await school.casework.open(school.as('lead'), cases.plain);
    const first = case_?.steps.find(({ status }) => status === 'to-do');
    assert.notEqual(await dueOf(cases.plain), before);
    assert.equal(await dueOf(cases.plain), first?.dueAt, 'the list says what the case says');
    assert.equal(await dueOf(cases.withTask), evening);
    const [one, other] = (await order()).filter((id) => id !== cases.barred);
    assert.deepEqual([one, other], [cases.withTask, cases.plain]);
    assert.equal((await eventsOf(cases.plain)).length, events);
  });

  test('it is nobody’s reading, and doing it again changes nothing', async () => {
    const read = (await eventsOf(cases.withTask, 'reading')).length;
    const row = await rowOf(cases.withTask);
    assert.equal(await watching()(), 0);
    assert.deepEqual(await rowOf(cases.withTask), row);
    assert.equal((await eventsOf(cases.withTask, 'reading')).length, read);
  });

  test('a case stays hidden from whom it is barred to, in the list and in the counts', async () => {
    await changeTo({ dayEnds: '14:00' });
    await watching()();
    assert.ok((await order()).includes(cases.barred));
    assert.ok(!(await list('deputy')).some(({ caseId }) => caseId === cases.barred));
    const counts = async (who: 'lead' | 'deputy') =>
      (await school.casework.worklist(school.as(who), { page: 0 }))?.counts['open'];
    assert.deepEqual([await counts('lead'), await counts('deputy')], [3, 2]);
  });

  test('the whole record still verifies', async () => {
    const { ok, findings } = await school.store.verify();
    assert.deepEqual([ok, findings], [true, []]);
  });
});

describe('a listing that is broken off', () => {
  test('goes on with what is left when the program starts again', async () => {
    await changeTo({ dayEnds: '13:00' });
    let lists = 0;
    const killed = watching({
      relist: async (wanted) => {
        lists += 1;
        return lists === 1 ? school.store.relist(wanted) : new Promise(() => undefined);
      },
    });
    void killed();
    while (lists < 2) await new Promise((done) => setTimeout(done, 5));
    assert.equal(await watching()(), 0, 'one at a time: the other still holds its turn');
    await school.tamper(`select pg_terminate_backend(pid) from pg_stat_activity
      where state = 'idle in transaction' and datname = current_database()`);
    let looked = 0;
    while (looked === 0) looked = await watching()();
    assert.equal(looked, 2, 'the first was done already');
    assert.equal(await dueOf(cases.plain), '2026-11-05T13:00:00.000Z');
    assert.equal(await watching()(), 0);
  });

  test('by one record that does not open leaves out that one only, and tries it again later', async () => {
    await changeTo({ dayEnds: '12:30' });
    const before = school.clock.now;
    const broken = watching({
      readCase: (query) =>
        query.stream === cases.plain && school.clock.now === before
          ? Promise.reject(new Error('It does not open.'))
          : school.store.readCase(query),
    });
    faults.length = 0;
    assert.equal(await broken(), 3);
    assert.equal(await broken(), 0);
    assert.equal(faults.length, 1);
    assert.equal(await dueOf(cases.plain), '2026-11-05T13:00:00.000Z');
    assert.equal(await dueOf(cases.withTask), '2026-11-05T12:30:00.000Z');
    school.clock.now = '2026-11-05T09:40:00.000Z';
    assert.equal(await broken(), 1);
    assert.equal(await dueOf(cases.plain), '2026-11-05T12:30:00.000Z');
    school.clock.now = before;
  });
});

test('what somebody adds meanwhile is not written over by an older row', async () => {
  const third = await opened();
  await changeTo({ dayEnds: '15:00' });
  let added = 0;
  const slow = watching({
    readCase: async (query) => {
      const stored = await school.store.readCase(query);
      if (query.stream !== third.caseId) return stored;
      const child = {
        kind: 'learner',
        learner: learners.ash.id,
        childRoles: ['pictured'],
      } as const;
      const done = await school.does('lead', 'add-person', third, child);
      assert.equal(done.done, 'performed');
      added = done.sequence;
      return stored;
    },
  });
  await slow();
  const row = await rowOf(third.caseId);
  assert.equal(row?.sequence, added);
  const ofAsh = await school.casework.casesOf(school.as('lead'), learners.ash.id);
  assert.deepEqual(
    ofAsh?.map(({ caseId, children }) => [caseId, children]),
    [[third.caseId, [learners.ash.name]]],
  );
  assert.equal(await watching()(), 0);
});

test('when somebody else plays a part, whoever now manages a case finds it', async () => {
  const waiting = async () =>
    (await school.casework.awaitingMe(school.as('chair'))).map(({ caseId }) => caseId);
  const coach = { staffInvolved: 'yes', whichStaff: [staff.coach.id] } as const;
  const { caseId } = await opened(coach);
  await watching()();
  assert.ok(!(await waiting()).includes(caseId), 'it is the head’s');
  await openPeople(school.store).add(schoolId, { ...staff.head, roles: ['staff'] });
  assert.ok((await watching()()) > 0);
  assert.ok((await waiting()).includes(caseId));
});

test('a case listed by an older program is found by what rows hold now', async () => {
  const { caseId } = await opened({ who: 'Merrow Quill' });
  const find = async () =>
    (
      await school.casework.find(school.as('lead'), {
        words: 'Merrow',
        person: null,
        from: null,
        to: null,
        page: 0,
      })
    )?.total;
  const row = await rowOf(caseId);
  assert.ok(row);
  const { stream, sequence, summary, ...index } = row;
  await school.store.relist({
    school: schoolId,
    stream,
    expected: sequence,
    index: { ...index, tokens: [] },
    summary: summary ?? new Uint8Array(),
    listedAs: { makeUp: 1, from: 'an older program' },
  });
  assert.equal(await find(), 0);
  assert.equal(await watching()(), 1);
  assert.equal(await find(), 1);
});
