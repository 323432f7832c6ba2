import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { isStaffMatter } from '#cases';
import { learners, staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

const told = () => school.tellsWhom();
beforeEach(told);

describe('a colleague who is close to a child in a report', () => {
  test('is kept out from the first moment: the deputy whose daughter it is', async () => {
    const list = () => school.casework.worklist(school.as('deputy'), { page: 0 });
    const before = await list();
    const { caseId } = await school.reports({ closeStaff: [staff.deputy.id] });
    const asNobody = await school.casework.open(school.as('deputy'), randomUUID());
    assert.deepEqual(await school.casework.open(school.as('deputy'), caseId), asNobody);
    assert.deepEqual(await list(), before);
    assert.deepEqual(await told(), ['head: kept-from-a-case', 'lead: new-report']);
  });

  test('is accused of nothing: it is no matter about staff, and no duty to the LADO follows', async () => {
    const { caseId } = await school.reports({ closeStaff: [staff.deputy.id] });
    const opened = await school.casework.open(school.as('lead'), caseId);
    assert.ok(opened);
    assert.equal(opened.state.facts.staffImplicated?.at(-1)?.value, 'no');
    assert.equal(isStaffMatter(opened.state), false);
    assert.ok(!opened.advice.duties.some(({ id }) => id.includes('lado')));
    const words = JSON.stringify(opened.chronology).toLowerCase();
    for (const word of ['implicated', 'allegation', 'accused', 'alleged'])
      assert.ok(!words.includes(word), word);
    assert.match(words, /says nothing against|family of a child/);
  });

  test('is left to the deputy where it is the lead, and to the head where it is both', async () => {
    const ofLead = await school.reports({ closeStaff: [staff.lead.id] });
    assert.ok(await school.casework.open(school.as('deputy'), ofLead.caseId));
    assert.equal(await school.casework.open(school.as('lead'), ofLead.caseId), null);
    const ofBoth = await school.reports({ closeStaff: [staff.lead.id, staff.deputy.id] });
    const head = await school.casework.open(school.as('head'), ofBoth.caseId);
    assert.ok(head?.may.includes('open-case'));
  });

  test('is kept out where it is the head, of whom the chair then hears', async () => {
    const { caseId } = await school.reports({ closeStaff: [staff.head.id] });
    assert.equal(await school.casework.open(school.as('head'), caseId), null);
    assert.deepEqual(await told(), [
      'chair: kept-from-a-case',
      'deputy: new-report',
      'lead: new-report',
    ]);
  });

  test('is kept out with somebody whom the concern is about, each for their own reason', async () => {
    const { caseId } = await school.reports({
      ...({ staffInvolved: 'yes', whichStaff: [staff.coach.id] } as const),
      closeStaff: [staff.deputy.id],
    });
    assert.equal(await school.casework.open(school.as('deputy'), caseId), null);
    assert.ok(await school.casework.open(school.as('lead'), caseId));
  });

  test('sees it again when two people agree that they are not close to anybody in it', async () => {
    const { caseId, expected } = await school.reports({ closeStaff: [staff.deputy.id] });
    const on = { caseId, expected };
    const proposed = await school.does('lead', 'propose-to-lift-bar', on, {
      ...({ person: staff.deputy.id, ground: 'not-close', second: staff.head.id } as const),
      reason: 'Only a name in common.',
    });
    assert.equal(proposed.done, 'performed');
    assert.equal(await school.casework.open(school.as('deputy'), caseId), null);
    const then = { caseId, expected: proposed.sequence };
    await school.does('head', 'agree-to-lift-bar', then, { agrees: 'yes', reason: 'Yes.' });
    assert.ok(await school.casework.open(school.as('deputy'), caseId));
  });

  test('can be found out later: whoever says so keeps them out from then on', async () => {
    const { caseId, expected } = await school.reports();
    const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
    const added = await school.does('lead', 'add-person', { caseId, expected }, ash);
    assert.equal(added.done, 'performed');
    const then = { caseId, expected: added.sequence };
    const close = { kind: 'staff', staffMember: staff.deputy.id } as const;
    const barred = await school.does('lead', 'add-person', then, {
      ...close,
      staffRoles: ['related-to-a-child'],
    });
    assert.equal(barred.done, 'performed');
    assert.equal(await school.casework.open(school.as('deputy'), caseId), null);
  });
});
