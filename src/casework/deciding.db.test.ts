import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ActName, InputOf } from '#cases';
import { learners, staff } from '#examples';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
before(async () => {
  school = await testSchool();
});
after(() => school.end());

type Who = keyof typeof staff;

/** Does one thing after another to a case; each must be performed. */
function onCase(caseId: string, expected: number) {
  let sequence = expected;
  return {
    async does<N extends ActName>(who: Who, act: N, given: Partial<InputOf<N>>) {
      const done = await school.does(who, act, { caseId, expected: sequence }, given);
      assert.equal(done.done, 'performed', JSON.stringify(done));
      sequence = done.sequence;
    },
    tries: <N extends ActName>(who: Who, act: N, given: Partial<InputOf<N>>) =>
      school.does(who, act, { caseId, expected: sequence }, given),
    sees: (who: Who) => school.casework.open(school.as(who), caseId),
  };
}

const below = {
  outcome: 'in-setting',
  reason: 'We know both children well.',
  proportionate: 'It keeps her safe.',
  second: staff.senior.id,
} as const;

describe('a second opinion', () => {
  test('opens the case to the senior leader who was asked, until they have answered', async () => {
    const { caseId, expected } = await school.reports();
    const told = onCase(caseId, expected);
    await told.does('lead', 'open-case', { reason: 'It is shared.' });
    assert.equal(await told.sees('senior'), null);
    await told.does('lead', 'decide', below);

    const [waiting] = await school.casework.awaitingMe(school.as('senior'));
    assert.equal(waiting?.caseId, caseId);
    assert.deepEqual([waiting.asked, waiting.manages], [['decision-below-advice'], false]);
    const asked = await told.sees('senior');
    assert.deepEqual(asked?.may, ['give-second-opinion']);
    const meddling = await told.tries('senior', 'note-action', {
      at: school.clock.now,
      what: 'Spoke to Ash.',
      reason: 'To hear her.',
    });
    assert.equal(meddling.done, 'refused');

    await told.does('senior', 'give-second-opinion', { agrees: 'no', reason: 'Too early.' });
    assert.equal(await told.sees('senior'), null);
    assert.deepEqual(await school.casework.awaitingMe(school.as('senior')), []);
    const after = await told.sees('lead');
    assert.ok(after?.steps.some(({ id, status }) => id === 'decide' && status === 'to-do'));
  });

  test('is refused to everybody who was not asked, the one who decided among them', async () => {
    const { caseId, expected } = await school.reports();
    const told = onCase(caseId, expected);
    await told.does('lead', 'open-case', { reason: 'It is shared.' });
    await told.does('lead', 'decide', below);
    for (const who of ['lead', 'deputy', 'head'] as const) {
      assert.ok(!(await told.sees(who))?.may.includes('give-second-opinion'));
      const tried = await told.tries(who, 'give-second-opinion', { agrees: 'yes', reason: 'Yes.' });
      assert.equal(tried.done, 'refused');
    }
  });
});

describe('a staff matter', () => {
  test('is the head’s to manage, and no other case is', async () => {
    const ordinary = await school.reports();
    const about = await school.reports({ staffInvolved: 'yes', whichStaff: [staff.coach.id] });
    const other = onCase(ordinary.caseId, ordinary.expected);
    const matter = onCase(about.caseId, about.expected);
    assert.ok(!(await other.sees('head'))?.may.includes('open-case'));
    assert.ok((await matter.sees('head'))?.may.includes('open-case'));
    await matter.does('head', 'open-case', { reason: 'The LADO asks for it.' });
    const decided = await matter.tries('head', 'decide', {
      ...below,
      outcome: 'refer-lado',
      second: null,
    });
    assert.equal(decided.done, 'refused');
    await matter.does('head', 'decide', { ...below, outcome: 'refer-lado', second: staff.lead.id });
  });
});

describe('the cases of a learner', () => {
  test('are found by the learner, without a name beside them', async () => {
    const { caseId, expected } = await school.reports();
    const ash = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
    const before = await school.casework.casesOf(school.as('lead'), learners.ash.id);
    await onCase(caseId, expected).does('lead', 'add-person', ash);
    const found = await school.casework.casesOf(school.as('lead'), learners.ash.id);
    assert.deepEqual(
      found?.map((row) => row.caseId).filter((id) => !before?.some((row) => row.caseId === id)),
      [caseId],
    );
    assert.deepEqual(found.find((row) => row.caseId === caseId)?.children, [learners.ash.name]);
    assert.deepEqual(await school.casework.casesOf(school.as('lead'), learners.bay.id), []);
  });

  test('are for those who have a worklist, and for nobody else', async () => {
    for (const who of ['teacher', 'senior', 'pastoral', 'records', 'governor', 'chair'] as const)
      assert.equal(await school.casework.casesOf(school.as(who), learners.ash.id), null, who);
    assert.ok(await school.casework.casesOf(school.as('head'), learners.ash.id));
  });
});
