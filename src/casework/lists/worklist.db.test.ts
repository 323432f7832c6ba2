import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learners, staff } from '#examples';
import type { WorklistFilter } from './lists-contract.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
const cases = { old: '', opened: '', asked: '' };

async function listed(
  filter: WorklistFilter,
  who: keyof typeof staff = 'lead',
): Promise<readonly string[]> {
  const list = await school.casework.worklist(school.as(who), { ...filter, page: 0 });
  assert.ok(list);
  assert.equal(list.total, list.rows.length);
  return list.rows.map(({ reference }) => reference);
}

before(async () => {
  school = await testSchool();
  cases.old = (await school.reports()).reference;
  school.clock.now = '2026-11-06T09:00:00.000Z';

  const opened = await school.reports();
  const on = await school.does('deputy', 'open-case', opened, { reason: 'It has gone further.' });
  assert.equal(on.done, 'performed');
  const added = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  const then = { caseId: opened.caseId, expected: on.sequence };
  await school.does('deputy', 'add-person', then, added);
  cases.opened = opened.reference;

  const asked = await school.reports();
  const open = await school.does('lead', 'open-case', asked, { reason: 'It has gone further.' });
  assert.equal(open.done, 'performed');
  const decided = await school.does(
    'lead',
    'decide',
    { caseId: asked.caseId, expected: open.sequence },
    {
      outcome: 'in-setting',
      reason: 'We know both.',
      proportionate: 'It keeps her safe.',
      second: staff.head.id,
    },
  );
  assert.equal(decided.done, 'performed');
  cases.asked = asked.reference;
});
after(() => school.end());

describe('the worklist is narrowed', () => {
  test('to what is overdue, due today, or due this week', async () => {
    assert.deepEqual(await listed({ due: 'overdue' }), [cases.old]);
    const today = await listed({ due: 'today' });
    assert.deepEqual(today.toSorted(), [cases.opened, cases.asked].toSorted());
    assert.deepEqual(await listed({ due: 'week' }), today);
  });

  test('to what somebody has worked on, or what waits for them', async () => {
    assert.deepEqual(await listed({ whose: staff.deputy.id }), [cases.opened]);
    assert.deepEqual(await listed({ whose: staff.lead.id }), [cases.asked]);
    assert.deepEqual(await listed({ whose: staff.head.id }), [cases.asked]);
    assert.deepEqual(await listed({ whose: staff.teacher.id }), []);
  });

  test('to what needs a second opinion, and to what is advised', async () => {
    assert.deepEqual(await listed({ secondOpinion: true }), [cases.asked]);
    assert.equal((await listed({ advised: 'consult' })).length, 3);
    assert.deepEqual(await listed({ advised: 'refer' }), []);
  });

  test('to a group of learners, by its code', async () => {
    const list = await school.casework.worklist(school.as('lead'), { page: 0 });
    const group = list?.groups.find(({ name }) => name === learners.ash.year);
    assert.equal(group?.id, learners.ash.year.toLowerCase().replace(' ', '-'));
    assert.deepEqual(await listed({ group: group.id }), [cases.opened]);
    assert.deepEqual(await listed({ group: 'no-such-group' }), []);
  });

  test('by several things at once', async () => {
    assert.deepEqual(await listed({ whose: staff.lead.id, due: 'today' }), [cases.asked]);
    assert.deepEqual(await listed({ whose: staff.lead.id, due: 'overdue' }), []);
    assert.deepEqual(await listed({ statuses: ['reported'], secondOpinion: true }), []);
  });
});

describe('the worklist', () => {
  test('puts what nobody has opened first, and says where each record stands', async () => {
    const list = await school.casework.worklist(school.as('lead'), { page: 0 });
    assert.deepEqual(
      list?.rows.map(({ reference, pressing }) => [reference === cases.old, pressing]),
      [
        [true, 'first'],
        [false, 'today'],
        [false, 'today'],
      ],
    );
    assert.deepEqual([list.toDo, list.overdue], [3, 1]);
  });

  test('names those who have one, and the groups that learners are in', async () => {
    const list = await school.casework.worklist(school.as('head'), { page: 0 });
    const who = list?.people.map(({ id }) => id) ?? [];
    assert.ok(who.includes(staff.lead.id) && who.includes(staff.head.id));
    assert.ok(!who.includes(staff.teacher.id));
    assert.equal(new Set(list?.groups.map(({ id }) => id)).size, list?.groups.length);
  });
});
