import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Actor } from '#access';
import { learners, schoolId, staff } from '#examples';
import { isRefusal } from '#kit';
import { type Agreement, openPeople, type PartsChanged } from '#people';
import type { RoleName } from '#schools';
import { openRelisting } from '../clocks/relisting.ts';
import { type TestSchool, testSchool } from '../testing.ts';

type Who = keyof typeof staff;

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

/** Somebody with the parts they play now. */
async function actor(who: Who): Promise<Actor> {
  const { staff: known } = await openPeople(school.store).directory(schoolId);
  const person = known.find(({ id }) => id === staff[who].id);
  assert.ok(person);
  return { school: schoolId, person, roles: person.roles };
}

const later = (by: number): void => {
  school.clock.now = new Date(Date.parse(school.clock.now) + by * 60_000).toISOString();
};

async function asks(by: Who, what: 'give' | 'take', ...[role, whom]: readonly [RoleName, Who]) {
  later(1);
  const asking = await actor(by);
  const seen = (await school.casework.parts.standing(asking))?.version ?? 0;
  const wanted = { seen, whom: staff[whom].id, role, gives: what === 'give', reason: 'Needed.' };
  return school.casework.parts.ask(asking, wanted);
}

async function answers(by: Who, asked: PartsChanged, agrees = true): Promise<PartsChanged> {
  later(1);
  const given = { id: agreement(asked).id, agrees, reason: 'I spoke to both.' };
  return school.casework.parts.answer(await actor(by), given);
}

function agreement(done: PartsChanged): Agreement {
  assert.ok(done !== 'overtaken' && !isRefusal(done), JSON.stringify(done));
  return done;
}

function refusal(done: PartsChanged): string {
  assert.ok(done !== 'overtaken' && isRefusal(done), JSON.stringify(done));
  return done.refused;
}

const told = () => school.tellsWhom();

/** A case about the head, which the lead has opened, with Ash in it. */
async function caseAboutTheHead() {
  const about = { staffInvolved: 'yes', whichStaff: [staff.head.id] } as const;
  const { caseId, expected, reference } = await school.reports(about);
  const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  const added = await school.does('lead', 'add-person', { caseId, expected }, ash);
  assert.equal(added.done, 'performed');
  return { caseId, reference, expected: added.sequence };
}

/** Everything by which somebody could find a case. */
async function seenBy(who: Who, { caseId, reference }: { caseId: string; reference: string }) {
  const me = await actor(who);
  const { casework } = school;
  const looking = { words: reference, person: null, from: null, to: null, page: 0 };
  return {
    opened: (await casework.open(me, caseId)) !== null,
    listed: (await casework.worklist(me, { page: 0 }))?.rows.some((row) => row.caseId === caseId),
    found: ((await casework.find(me, looking))?.total ?? 0) > 0,
    byChild: (await casework.casesOf(me, learners.ash.id))?.some((row) => row.caseId === caseId),
    file: (await casework.fileOf(me, learners.ash.id))?.cases.some(
      (one) => one.reference === reference,
    ),
  };
}

const everywhere = { opened: true, listed: true, found: true, byChild: true, file: true };
const nowhere = { opened: false, listed: false, found: false, byChild: false, file: false };

beforeEach(told);

describe('a part that opens cases', () => {
  test('is asked for by the head and waits for the chair, while nothing changes', async () => {
    const asked = await asks('head', 'give', 'deputy', 'office');
    assert.deepEqual((await actor('office')).roles, staff.office.roles);
    const standing = await school.casework.parts.standing(await actor('lead'));
    const [waiting] = standing?.waiting ?? [];
    assert.deepEqual(
      waiting?.answerers.map(({ id }) => id),
      [staff.chair.id],
    );
    assert.deepEqual(await told(), ['chair: part-asked', 'deputy: part-told', 'lead: part-told']);
    agreement(await answers('chair', asked, false));
    assert.deepEqual((await actor('office')).roles, staff.office.roles);
    assert.deepEqual(await told(), ['deputy: part-told', 'head: part-told', 'lead: part-told']);
  });

  test('is never answered by whoever asked, whoever it is about, or anybody else', async () => {
    const asked = await asks('head', 'take', 'deputy', 'deputy');
    for (const who of ['head', 'deputy', 'lead', 'senior', 'teacher'] as const)
      assert.match(refusal(await answers(who, asked)), /not-yours/, who);
    agreement(await answers('chair', asked, false));
  });

  test('is not for a lead, a deputy or a chair to ask for', async () => {
    for (const who of ['lead', 'deputy', 'chair', 'teacher'] as const)
      assert.equal(refusal(await asks(who, 'give', 'deputy', 'office')), 'not-yours-to-do', who);
  });

  test('of the chair waits for those who lead, and not for the chair', async () => {
    const asked = await asks('head', 'take', 'chair', 'chair');
    assert.equal(refusal(await answers('chair', asked)), 'not-yours-to-answer');
    agreement(await answers('lead', asked, false));
  });

  test('is asked for once, and answered once', async () => {
    const asked = await asks('head', 'give', 'senior-leader', 'office');
    assert.equal(refusal(await asks('head', 'give', 'senior-leader', 'office')), 'waits');
    agreement(await answers('chair', asked, false));
    assert.equal(await answers('chair', asked), 'overtaken');
  });

  test('asked for from what somebody else has changed since is not written', async () => {
    const head = await actor('head');
    const wanted = { seen: 0, whom: staff.office.id, gives: true, reason: 'Needed.' } as const;
    assert.equal(await school.casework.parts.ask(head, { ...wanted, role: 'deputy' }), 'overtaken');
  });

  test('asked for twice at the same moment, over two processes, is written once', async () => {
    const head = await actor('head');
    const seen = (await school.casework.parts.standing(head))?.version ?? 0;
    const one = { school: schoolId, seen, by: head.person, gives: true, reason: 'x' } as const;
    const ask = (id: string, whom: Who, role: RoleName) =>
      openPeople(school.store).parts.ask({
        ...{ ...one, id, role, whom: staff[whom].id, at: school.clock.now },
      });
    const both = await Promise.all([ask('x1', 'office', 'lead'), ask('x2', 'coach', 'deputy')]);
    assert.equal(both.filter((done) => done === 'overtaken').length, 1);
    const standing = await openPeople(school.store).parts.standing(schoolId);
    assert.equal(standing.version, seen + 1);
    for (const done of both) if (done !== 'overtaken') await answers('chair', done, false);
  });

  test('is checked again when it is answered, so that the school is never without a lead', async () => {
    const given = await asks('head', 'give', 'lead', 'senior');
    agreement(await answers('chair', given));
    const takes = [
      await asks('head', 'take', 'lead', 'lead'),
      await asks('head', 'take', 'lead', 'senior'),
    ] as const;
    agreement(await answers('chair', takes[1]));
    assert.equal(refusal(await answers('chair', takes[0])), 'needed');
    agreement(await answers('chair', takes[0], false));
  });
});

describe('a part that is given later', () => {
  test('does not reach a case that was kept from somebody by then, and reaches the others', async () => {
    const about = await caseAboutTheHead();
    const ordinary = await school.opens();
    agreement(await answers('chair', await asks('head', 'give', 'deputy', 'office')));
    assert.deepEqual(await seenBy('office', about), nowhere);
    assert.ok((await seenBy('office', ordinary)).opened);
    assert.ok((await seenBy('office', ordinary)).listed);
    assert.deepEqual(await seenBy('lead', about), everywhere);
    const after = await caseAboutTheHead();
    assert.deepEqual(await seenBy('office', after), everywhere, 'one that comes later is theirs');
    assert.ok((await told()).includes('office: new-report'));
    const { people, settings, store } = { ...school, people: openPeople(school.store) };
    const failed = (error: unknown) => assert.fail(String(error));
    await openRelisting({ store, people, settings, now: () => school.clock.now, failed })();
    assert.deepEqual(await seenBy('office', about), nowhere, 'also once all is listed anew');
    assert.deepEqual(await seenBy('office', after), everywhere);
  });

  test('shows a case once two who see it have brought them in', async () => {
    const about = await caseAboutTheHead();
    agreement(await answers('chair', await asks('head', 'give', 'deputy', 'technician')));
    const picks = (await school.casework.open(await actor('lead'), about.caseId))?.picks(
      'propose-to-lift-bar',
    );
    assert.ok(picks?.['person']?.some(({ value }) => value === staff.technician.id));
    const proposed = await school.does('lead', 'propose-to-lift-bar', about, {
      person: staff.technician.id,
      ground: 'came-later',
      second: staff.deputy.id,
      reason: 'The other deputy is away.',
    });
    assert.equal(proposed.done, 'performed');
    assert.deepEqual(await seenBy('technician', about), nowhere);
    const then = { caseId: about.caseId, expected: proposed.sequence };
    await school.does('deputy', 'agree-to-lift-bar', then, { agrees: 'yes', reason: 'Yes.' });
    assert.deepEqual(await seenBy('technician', about), everywhere);
  });

  test('leaves to somebody what was theirs before: the receipt of their own report', async () => {
    const about = { staffInvolved: 'yes', whichStaff: [staff.head.id] } as const;
    await school.reports(about);
    const before = (await school.casework.myReports(await actor('teacher'))).length;
    agreement(await answers('chair', await asks('head', 'give', 'deputy', 'teacher')));
    assert.equal((await school.casework.myReports(await actor('teacher'))).length, before);
  });

  test('never leaves a case with nobody: where all who led are gone, it is the new lead’s', async () => {
    for (const who of ['office', 'technician', 'teacher'] as const)
      agreement(await answers('chair', await asks('head', 'take', 'deputy', who)));
    const about = { staffInvolved: 'yes', whichStaff: [staff.senior.id] } as const;
    const { caseId } = await school.reports(about);
    for (const who of ['lead', 'head'] as const)
      agreement(await answers('chair', await asks('head', 'give', who, 'pastoral')));
    for (const [role, who] of [
      ['lead', 'lead'],
      ['deputy', 'deputy'],
    ] as const)
      agreement(await answers('chair', await asks('head', 'take', role, who)));
    assert.equal(await school.casework.open(await actor('pastoral'), caseId), null);
    agreement(await answers('chair', await asks('head', 'take', 'head', 'head')));
    assert.equal(await school.casework.open(await actor('pastoral'), caseId), null);
    assert.ok(
      await school.casework.open(await actor('chair'), caseId),
      'the chair had theirs in time',
    );
    agreement(await answers('chair', await asks('pastoral', 'give', 'chair', 'governor')));
    agreement(await answers('governor', await asks('pastoral', 'take', 'chair', 'chair')));
    assert.equal(await school.casework.open(await actor('governor'), caseId), null);
    assert.ok(await school.casework.open(await actor('pastoral'), caseId));
  });
});
