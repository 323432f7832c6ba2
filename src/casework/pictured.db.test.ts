import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

type Who = 'lead' | 'deputy' | 'head' | 'teacher';
const leaders: readonly Who[] = ['lead', 'deputy', 'head'];

const told = () => school.tellsWhom();
beforeEach(told);

/** A case in which these members of staff are pictured, each added by whoever may. */
async function picturing(...whom: readonly Who[]) {
  let on = await school.reports();
  await told();
  const does = async (who: Who, act: 'open-case' | 'add-person', given: object) => {
    const done = await school.does(who, act, on, given);
    assert.equal(done.done, 'performed', `${who}: ${act} ${JSON.stringify(done)}`);
    on = { ...on, expected: done.sequence };
  };
  for (const one of whom) {
    const left = leaders.filter((who) => !whom.slice(0, whom.indexOf(one)).includes(who));
    await does(left[0] ?? 'lead', 'add-person', {
      ...{ kind: 'staff', staffMember: staff[one].id, staffRoles: ['pictured'] },
    });
  }
  const opened = (who: Who) => school.casework.open(school.as(who), on.caseId);
  return { on, opened };
}

describe('a leader of safeguarding who is pictured', () => {
  test('may still read the case, and manages it no more: the others do, and are told', async () => {
    const { opened, on } = await picturing('deputy');
    const deputy = await opened('deputy');
    assert.ok(deputy?.standsAside);
    for (const act of ['record-facts', 'decide', 'add-person', 'close-case'] as const)
      assert.ok(!deputy.may.includes(act), act);
    const tried = await school.does('deputy', 'note-action', on, { what: 'x', reason: 'x' });
    assert.equal(tried.done === 'refused' && tried.refusal.refused, 'not-yours-to-do');
    const lead = await opened('lead');
    assert.equal(lead?.standsAside, false);
    assert.ok(lead.may.includes('open-case'));
  });

  test('is accused of nothing by it, and told of as little as anybody', async () => {
    const { opened } = await picturing('lead');
    assert.deepEqual(await told(), ['deputy: yours-to-manage']);
    const words = JSON.stringify((await opened('deputy'))?.chronology).toLowerCase();
    for (const word of ['implicated', 'allegation', 'accused', 'conflict'])
      assert.ok(!words.includes(word), word);
  });

  test('is followed by the head where it is all of them, who is told', async () => {
    const { opened } = await picturing('lead', 'deputy');
    assert.deepEqual(await told(), ['deputy: yours-to-manage', 'head: yours-to-manage']);
    assert.ok((await opened('head'))?.may.includes('open-case'));
    for (const who of ['lead', 'deputy'] as const)
      assert.ok(!(await opened(who))?.may.includes('open-case'), who);
  });

  test('is reminded of nothing in it, and finds it in the list all the same', async () => {
    const { on } = await picturing('deputy');
    const list = await school.casework.worklist(school.as('deputy'), { page: 0 });
    assert.ok(JSON.stringify(list).includes(on.caseId));
  });

  test('who is a teacher has no part to lay down, and is told of nothing', async () => {
    const { opened } = await picturing('teacher');
    assert.deepEqual(await told(), []);
    assert.ok((await opened('lead'))?.may.includes('open-case'));
  });
});
