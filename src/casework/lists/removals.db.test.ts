import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { InputOf } from '#cases';
import { learners, schoolId, staff } from '#examples';
import type { RemovalFilter } from './lists-contract.ts';
import { type TestSchool, testSchool } from '../testing.ts';

interface On {
  readonly caseId: string;
  readonly expected: number;
}

let school: TestSchool;
const cases = { first: '', second: '', theirs: '' };

async function then(on: On, done: Awaited<ReturnType<TestSchool['does']>>): Promise<On> {
  assert.equal(done.done, 'performed');
  return { caseId: on.caseId, expected: done.sequence };
}

async function opened(caseId: string) {
  const found = await school.casework.open(school.as('lead'), caseId);
  assert.ok(found);
  return found.state;
}

const reason = 'It is what she wants.';

/** A case with Ash in it, and a report for her, made at this moment. */
async function withReport(
  given: Partial<InputOf<'report-for-removal'>>,
  about: Partial<InputOf<'report-concern'>> = {},
): Promise<On> {
  const reported = await school.reports(about);
  const child = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  const on = await then(reported, await school.does('lead', 'add-person', reported, child));
  const person = (await opened(on.caseId)).people.find(({ kind }) => kind === 'learner');
  return then(
    on,
    await school.does('lead', 'report-for-removal', on, {
      child: person?.id ?? '',
      age: '13-to-17',
      service: 'snapchat',
      route: 'report-remove',
      by: 'with-help',
      account: 'own',
      at: school.clock.now,
      reference: 'RR 20417',
      reason,
      ...given,
    }),
  );
}

/** Records something about the one report of a case, now. */
async function records<N extends 'look-again-at-removal' | 'record-removal-outcome'>(
  act: N,
  caseId: string,
  given: Partial<InputOf<N>>,
): Promise<void> {
  const { sequence, removals } = await opened(caseId);
  const on = { caseId, expected: sequence };
  const about = { report: removals[0]?.id ?? '', at: school.clock.now, reason };
  await then(on, await school.does('lead', act, on, { ...about, ...given }));
}

async function listed(filter: RemovalFilter = {}, who: keyof typeof staff = 'lead') {
  const list = await school.casework.removals(school.as(who), { ...filter, page: 0 });
  assert.ok(list);
  return list;
}
const shown = async (filter: RemovalFilter = {}, who: keyof typeof staff = 'lead') =>
  (await listed(filter, who)).rows.map(({ caseId, standing }) => [caseId, standing]);

before(async () => {
  school = await testSchool();
  cases.first = (await withReport({})).caseId;
  school.clock.now = '2026-11-06T14:00:00.000Z';
  const instagram = { service: 'instagram', route: 'service', by: 'parent', reference: null };
  cases.second = (await withReport(instagram as InputOf<'report-for-removal'>)).caseId;
  const about = { staffInvolved: 'yes', whichStaff: [staff.deputy.id] } as const;
  cases.theirs = (await withReport({}, about)).caseId;
});
after(() => school.end());

describe('the reports to have something taken down', () => {
  test('of every case are together: for whom, where, by whom, and by when to ask again', async () => {
    const [row] = (await listed()).rows;
    assert.ok(row);
    const { report: _, ...said } = row;
    const { reference } = await opened(cases.first);
    assert.deepEqual(said, {
      caseId: cases.first,
      caseReference: reference,
      child: learners.ash.name,
      service: 'snapchat',
      route: 'report-remove',
      by: 'with-help',
      reference: 'RR 20417',
      reportedAt: '2026-11-05T09:10:00.000Z',
      askAgainAt: '2026-11-07T09:10:00.000Z',
      found: null,
      outcome: null,
      standing: 'waiting',
    });
  });

  test('stand in the order in which they are to be asked about, late ones first', async () => {
    school.clock.now = '2026-11-08T08:00:00.000Z';
    const [first, ...others] = await shown();
    assert.deepEqual(first, [cases.first, 'late']);
    assert.deepEqual(
      others.map(([, standing]) => standing),
      ['today', 'today'],
    );
    const { counts } = await listed();
    assert.deepEqual(counts, { late: 1, today: 2, waiting: 0, ended: 0 });
  });

  test('are narrowed to late ones, to those of a day, and to a service', async () => {
    assert.deepEqual(await shown({ standing: 'late' }), [[cases.first, 'late']]);
    assert.deepEqual(await shown({ standing: 'waiting' }), []);
    assert.deepEqual(await shown({ service: 'instagram' }), [[cases.second, 'today']]);
    assert.deepEqual((await listed()).services, ['instagram', 'snapchat']);
  });

  test('that nobody has asked about in time are counted, and asking again ends that', async () => {
    assert.equal(await school.casework.lateRemovals(school.as('lead')), 1);
    await records('look-again-at-removal', cases.first, {
      heardFrom: 'young-person',
      found: 'still-there',
    });
    assert.equal(await school.casework.lateRemovals(school.as('lead')), 0);
    const row = (await listed()).rows.at(-1);
    assert.deepEqual([row?.caseId, row?.found], [cases.first, 'still-there']);
  });

  test('leave the list with their outcome, and are shown for 30 days to whoever asks', async () => {
    await records('record-removal-outcome', cases.second, {
      outcome: 'no-answer',
      childTold: 'yes',
    });
    assert.ok(!(await shown()).some(([caseId]) => caseId === cases.second));
    assert.deepEqual(await shown({ standing: 'ended' }), [[cases.second, 'ended']]);
    const before = school.clock.now;
    school.clock.now = '2026-12-08T07:59:00.000Z';
    assert.equal((await listed()).counts.ended, 1);
    school.clock.now = '2026-12-08T08:01:00.000Z';
    assert.deepEqual(await shown({ standing: 'ended' }), []);
    school.clock.now = before;
  });
});

describe('whoever may not know of a case', () => {
  test('finds nothing of its reports in the list, nor in a count', async () => {
    const deputy = await listed({}, 'deputy');
    assert.ok(!deputy.rows.some(({ caseId }) => caseId === cases.theirs));
    assert.deepEqual(deputy.counts, { late: 0, today: 0, waiting: 1, ended: 1 });
    assert.equal((await listed()).counts.today, 1, 'the lead has it');
    school.clock.now = '2026-11-09T08:00:00.000Z';
    assert.equal(await school.casework.lateRemovals(school.as('lead')), 1);
    assert.equal(await school.casework.lateRemovals(school.as('deputy')), 0);
  });

  test('has no list at all unless they lead or are the head', async () => {
    for (const who of ['teacher', 'technician', 'governor', 'chair'] as const) {
      assert.equal(await school.casework.removals(school.as(who), { page: 0 }), null);
      assert.equal(await school.casework.lateRemovals(school.as(who)), null);
    }
    assert.equal((await listed({}, 'head')).counts.late, 1);
  });

  test('may record what their role may: a head reads, and records nothing', async () => {
    assert.deepEqual((await listed({}, 'head')).may, []);
    assert.ok((await listed()).may.includes('look-again-at-removal'));
  });
});

test('reading the list is noted in the cases that it shows something of, and in no other', async () => {
  const log = (caseId: string) =>
    school.store.read({ school: schoolId, kind: 'reading', stream: caseId });
  const noted = async () =>
    Promise.all([log(cases.first), log(cases.second)]).then((both) =>
      both.map(({ length }) => length),
    );
  const [first = 0, second = 0] = await noted();
  await school.casework.lateRemovals(school.as('lead'));
  assert.deepEqual(await noted(), [first, second], 'a count shows nothing');
  await listed({}, 'deputy');
  assert.deepEqual(await noted(), [first + 1, second]);
  assert.equal((await log(cases.first)).at(-1)?.actor, staff.deputy.id);
});
