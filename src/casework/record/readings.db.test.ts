import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { learners, schoolId, staff } from '#examples';
import { journalOf, readLooked } from './journal.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const day = '2026-11-05';
const journal = async () =>
  (await school.store.read({ school: schoolId, kind: 'reading', stream: journalOf(day) })).map(
    ({ actor, body }) => ({ actor, ...readLooked(body) }),
  );

/** What somebody’s doing adds to the journal. */
async function noted(work: () => Promise<unknown>) {
  const before = (await journal()).length;
  await work();
  return (await journal()).slice(before);
}

const looking = { person: null, from: null, to: null, page: 0 };

/** A case with Ash in it. */
async function withAsh(given: Parameters<TestSchool['reports']>[0] = {}) {
  const { caseId, expected, reference } = await school.reports(given);
  const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  const added = await school.does('lead', 'add-person', { caseId, expected }, ash);
  assert.equal(added.done, 'performed');
  return { caseId, reference, expected: added.sequence };
}

describe('a look', () => {
  test('at the list of cases is written down once, with every case that it shows', async () => {
    const { caseId } = await withAsh();
    const looks = await noted(() => school.casework.worklist(school.as('lead'), { page: 0 }));
    assert.equal(looks.length, 1);
    assert.equal(looks[0]?.at, 'worklist');
    assert.equal(looks[0].actor, staff.lead.id);
    assert.ok(looks[0].cases.includes(caseId));
  });

  test('for a child’s name is written down with what was typed, also where nothing is found', async () => {
    const { caseId } = await withAsh();
    const found = await noted(() =>
      school.casework.find(school.as('head'), { ...looking, words: 'Ash Tallow' }),
    );
    assert.deepEqual(
      found.map(({ at, words, cases }) => [at, words, cases.includes(caseId)]),
      [['find', 'Ash Tallow', true]],
    );
    const none = await noted(() =>
      school.casework.find(school.as('head'), { ...looking, words: 'Zzyzx' }),
    );
    assert.deepEqual(
      none.map(({ words, cases }) => [words, cases]),
      [['Zzyzx', []]],
    );
  });

  test('at the cases of a child, one’s receipts and one’s tasks is written down', async () => {
    const { caseId, expected } = await withAsh();
    await school.does('lead', 'open-case', { caseId, expected }, { reason: 'It is.' });
    const { casework } = school;
    for (const [at, work] of [
      ['cases-of-child', () => casework.casesOf(school.as('lead'), learners.ash.id)],
      ['receipts', () => casework.myReports(school.as('teacher'))],
    ] as const) {
      const looks = await noted(work);
      assert.deepEqual([looks.length, looks[0]?.at], [1, at]);
      assert.ok(looks[0]?.cases.includes(caseId), at);
    }
  });

  test('at a case is written down in the journal of the day as in the case’s own', async () => {
    const { caseId } = await withAsh();
    const looks = await noted(() => school.casework.open(school.as('lead'), caseId));
    assert.deepEqual(
      looks.map(({ at, cases }) => [at, cases]),
      [['case', [caseId]]],
    );
  });

  test('that is refused, by a bar or by a part, is written down as that', async () => {
    const { caseId, expected } = await withAsh({ closeStaff: [staff.deputy.id] });
    for (const who of ['deputy', 'technician'] as const) {
      const looks = await noted(() => school.casework.open(school.as(who), caseId));
      assert.deepEqual(
        looks.map(({ at, actor, cases }) => [at, actor, cases]),
        [['refused', staff[who].id, [caseId]]],
      );
    }
    const tried = await noted(() =>
      school.does('deputy', 'open-case', { caseId, expected }, { reason: 'So.' }),
    );
    assert.deepEqual(
      tried.map(({ at }) => at),
      ['refused'],
    );
  });

  test('is not refused to whoever adds what is theirs to a case closed to them', async () => {
    const { caseId } = await withAsh();
    const teacher = school.as('teacher');
    const looks = await noted(async () => {
      assert.equal(await school.casework.open(teacher, caseId), null);
      assert.ok(await school.casework.outside(teacher, caseId));
    });
    assert.deepEqual(looks, []);
  });

  test('of nothing is no look', async () => {
    const looks = await noted(() => school.casework.myTasks(school.as('office')));
    assert.deepEqual(looks, []);
  });

  test('is written down for everybody when many come at once', async () => {
    await withAsh();
    const looks = await noted(() =>
      Promise.all(
        Array.from({ length: 40 }, () => school.casework.worklist(school.as('lead'), { page: 0 })),
      ),
    );
    assert.equal(looks.length, 40);
  });

  test('that cannot be written down is not given', async () => {
    await school.tamper(`
      create function safelight.no_look() returns trigger language plpgsql as $$
      begin
        if new.kind = 'reading' then raise exception 'the disk is full'; end if;
        return new;
      end $$;
      create trigger no_look before insert on safelight.event
        for each row execute function safelight.no_look();`);
    try {
      await assert.rejects(school.casework.worklist(school.as('lead'), { page: 0 }));
    } finally {
      await school.tamper(
        'drop trigger no_look on safelight.event; drop function safelight.no_look();',
      );
    }
    assert.ok(await school.casework.worklist(school.as('lead'), { page: 0 }));
  });
});

describe('the log of readings', () => {
  test('is for the lead, the head and the data protection officer', async () => {
    for (const who of ['deputy', 'teacher', 'senior', 'chair', 'governor', 'technician'] as const)
      assert.equal(await school.casework.readings(school.as(who), day), null, who);
    for (const who of ['lead', 'head', 'records'] as const)
      assert.ok(await school.casework.readings(school.as(who), day), who);
  });

  test('says who looked at what, and to the officer for data protection nothing that was typed', async () => {
    const { reference } = await withAsh();
    await school.casework.find(school.as('lead'), { ...looking, words: reference });
    const [forLead] = (await school.casework.readings(school.as('lead'), day)) ?? [];
    assert.deepEqual(
      [forLead?.by, forLead?.view, forLead?.references, forLead?.words],
      [staff.lead.name, 'find', [reference], reference],
    );
    const [forOfficer] = (await school.casework.readings(school.as('records'), day)) ?? [];
    assert.deepEqual([forOfficer?.references, forOfficer?.words], [[reference], null]);
    const all = JSON.stringify(await school.casework.readings(school.as('records'), day));
    assert.doesNotMatch(all, /Tallow/);
  });

  test('is the same, for somebody who is kept from a case, as if there were none', async () => {
    const { casework } = school;
    const log = () => casework.readings(school.as('head'), day);
    const before = await log();
    const { caseId, reference } = await withAsh({
      ...({ staffInvolved: 'yes', whichStaff: [staff.head.id] } as const),
    });
    await casework.open(school.as('lead'), caseId);
    await casework.find(school.as('lead'), { ...looking, words: reference });
    await casework.open(school.as('head'), caseId);
    await casework.open(school.as('head'), randomUUID());
    await casework.open(school.as('technician'), caseId);
    await casework.myReports(school.as('teacher'));
    const after = (await log()) ?? [];
    assert.doesNotMatch(JSON.stringify(after), new RegExp(reference));
    assert.deepEqual(
      after.filter(({ view }) => view !== 'receipts'),
      before?.filter(({ view }) => view !== 'receipts'),
    );
    const lead = (await casework.readings(school.as('lead'), day)) ?? [];
    assert.ok(lead.some((one) => one.view === 'refused' && one.by === staff.head.name));
  });

  test('leaves out what was typed where it found a case that its reader may not know of', async () => {
    await withAsh();
    await withAsh({ closeStaff: [staff.head.id] });
    await school.casework.find(school.as('lead'), { ...looking, words: 'Ash Tallow' });
    const [last] = (await school.casework.readings(school.as('head'), day)) ?? [];
    assert.deepEqual([last?.view, last?.words], ['find', null]);
  });
});
