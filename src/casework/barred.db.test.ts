import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { learners, schoolId, staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';
import { readTidings } from './telling/tidings.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
  await school.reports();
});
after(() => school.end());

/** Everything that somebody can find out about what cases there are. */
async function everythingFor(who: keyof typeof staff) {
  const { casework } = school;
  const actor = school.as(who);
  return {
    worklist: await casework.worklist(actor, { page: 0 }),
    closed: await casework.worklist(actor, { page: 0, statuses: ['closed', 'reported', 'open'] }),
    mine: await casework.myReports(actor),
    waiting: await casework.awaitingMe(actor),
    removals: await casework.removals(actor, { page: 0 }),
    lateRemovals: await casework.lateRemovals(actor),
    ofAsh: await casework.casesOf(actor, learners.ash.id),
  };
}

/** A case with Ash in it, about a member of staff. */
async function caseAbout(who: keyof typeof staff) {
  const { caseId, expected } = await school.reports({
    staffInvolved: 'yes',
    whichStaff: [staff[who].id],
  });
  const manager = who === 'lead' ? 'deputy' : 'lead';
  const added = await school.does(
    manager,
    'add-person',
    { caseId, expected },
    { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] },
  );
  assert.equal(added.done, 'performed');
  return { caseId, expected: added.sequence };
}

describe('whoever a case is about', () => {
  test('sees the same lists and counts as before there was such a case', async () => {
    const before = await everythingFor('deputy');
    await caseAbout('deputy');
    assert.deepEqual(await everythingFor('deputy'), before);
    const others = await everythingFor('lead');
    assert.equal(others.worklist?.rows.length, (before.worklist?.rows.length ?? 0) + 1);
    assert.equal(others.ofAsh?.length, 1);
  });

  test('gets the same answer for it as for a case that never was, whatever they try', async () => {
    const { caseId, expected } = await caseAbout('deputy');
    const never = randomUUID();
    const deputy = school.as('deputy');
    assert.equal(await school.casework.open(deputy, caseId), null);
    assert.equal(await school.casework.open(deputy, never), null);
    for (const on of [
      { caseId, expected },
      { caseId, expected: 0 },
    ]) {
      const here = await school.does('deputy', 'open-case', on, { reason: 'Let me see.' });
      const there = await school.does(
        'deputy',
        'open-case',
        { ...on, caseId: never },
        { reason: 'Let me see.' },
      );
      assert.deepEqual(here, { done: 'unknown' });
      assert.deepEqual(here, there);
    }
  });

  test('gets it without one entry being opened: it is the index that does not show it', async () => {
    const { caseId } = await caseAbout('deputy');
    await school.tamper(`
      alter table safelight.event disable trigger event_is_append_only;
      update safelight.event set sealed = 'nothing' where stream = '${caseId}';
      alter table safelight.event enable always trigger event_is_append_only;`);
    assert.equal(await school.casework.open(school.as('deputy'), caseId), null);
    await assert.rejects(school.casework.open(school.as('lead'), caseId), {
      fault: 'record-broken',
    });
  });

  test('no longer sees the receipt of a report of their own', async () => {
    const { caseId, expected } = await school.reports();
    const receipts = await school.casework.myReports(school.as('teacher'));
    await school.does(
      'lead',
      'add-person',
      { caseId, expected },
      { kind: 'staff', staffMember: staff.teacher.id, staffRoles: ['related-to-a-child'] },
    );
    const left = await school.casework.myReports(school.as('teacher'));
    assert.equal(left.length, receipts.length - 1);
  });
});

describe('whoever becomes barred from a case', () => {
  test('loses it from that moment, also in the middle of something', async () => {
    const { caseId, expected } = await school.reports();
    assert.ok(await school.casework.open(school.as('deputy'), caseId));
    await school.does(
      'lead',
      'add-person',
      { caseId, expected },
      { kind: 'staff', staffMember: staff.deputy.id, staffRoles: ['related-to-a-child'] },
    );
    assert.equal(await school.casework.open(school.as('deputy'), caseId), null);
    const tried = await school.does('deputy', 'open-case', { caseId, expected }, { reason: 'So.' });
    assert.deepEqual(tried, { done: 'unknown' });
  });

  test('is told nothing by the message that goes out', async () => {
    await school.store.markSent({
      school: schoolId,
      ids: (await school.store.takeOutbox({ school: schoolId, limit: 100 })).map(({ id }) => id),
    });
    await caseAbout('deputy');
    const [message] = await school.store.takeOutbox({ school: schoolId, limit: 100 });
    assert.ok(message);
    const told = readTidings(message.body).told.map(({ person }) => person);
    assert.ok(told.includes(staff.lead.id));
    assert.ok(!told.includes(staff.deputy.id));
  });
});

describe('a case about those who lead', () => {
  test('about the lead is led by the deputy and the head', async () => {
    const { caseId } = await caseAbout('lead');
    assert.equal(await school.casework.open(school.as('lead'), caseId), null);
    const head = await school.casework.open(school.as('head'), caseId);
    assert.ok(head?.may.includes('open-case'));
    assert.ok((await school.casework.open(school.as('deputy'), caseId))?.may.includes('open-case'));
  });

  test('about the head waits for the chair of governors, who sees no other', async () => {
    const before = await school.casework.awaitingMe(school.as('chair'));
    const { caseId } = await caseAbout('head');
    const waiting = await school.casework.awaitingMe(school.as('chair'));
    assert.deepEqual(
      waiting.map((row) => row.caseId).filter((id) => !before.some((row) => row.caseId === id)),
      [caseId],
    );
    const [row] = waiting.filter((one) => one.caseId === caseId);
    assert.deepEqual([row?.asked, row?.manages], [[], true], 'nothing was asked of them');
    const opened = await school.casework.open(school.as('chair'), caseId);
    assert.ok(opened?.may.includes('refer-to-lado'));
    const { caseId: another } = await caseAbout('coach');
    assert.equal(await school.casework.open(school.as('chair'), another), null);
  });

  test('about every one of them is still seen by somebody', async () => {
    const { caseId, expected } = await school.reports({
      staffInvolved: 'yes',
      whichStaff: [staff.lead.id, staff.deputy.id, staff.head.id],
    });
    for (const who of ['lead', 'deputy', 'head', 'senior', 'governor'] as const)
      assert.equal(await school.casework.open(school.as(who), caseId), null, who);
    const waiting = await school.casework.awaitingMe(school.as('chair'));
    assert.ok(waiting.some((row) => row.caseId === caseId));
    const done = await school.does(
      'chair',
      'open-case',
      { caseId, expected },
      { reason: 'It is.' },
    );
    assert.equal(done.done, 'performed');
  });
});
