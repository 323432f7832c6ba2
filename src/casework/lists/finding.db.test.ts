import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { carers, learners, staff } from '#examples';
import type { Looking } from './lists-contract.ts';
import { type TestSchool, testSchool } from '../testing.ts';

let school: TestSchool;
/** The references of the cases that these tests look for. */
const cases = { ash: '', other: '', coach: '' };

const anything: Looking = { words: '', person: null, from: null, to: null, page: 0 };

async function found(
  looking: Partial<Looking>,
  who: keyof typeof staff = 'lead',
): Promise<readonly string[]> {
  const answer = await school.casework.find(school.as(who), { ...anything, ...looking });
  assert.ok(answer);
  assert.equal(answer.total, answer.rows.length);
  return answer.rows.map(({ reference }) => reference);
}

before(async () => {
  school = await testSchool();
  const add = async (on: { caseId: string; expected: number }, given: object) => {
    const done = await school.does('lead', 'add-person', on, given);
    assert.equal(done.done, 'performed');
    return { caseId: done.caseId, expected: done.sequence };
  };
  const ash = await school.reports({ who: 'A girl in Year 11' });
  const withAsh = await add(ash, {
    kind: 'learner',
    learner: learners.ash.id,
    childRoles: ['pictured'],
  });
  const opened = await school.casework.open(school.as('lead'), ash.caseId);
  const carerOf = opened?.state.people.map(({ id }) => id) ?? [];
  await add(withAsh, { kind: 'carer', carer: carers.ashMother.id, carerOf });
  cases.ash = ash.reference;

  school.clock.now = '2026-11-09T12:00:00.000Z';
  const other = await school.reports({ who: 'Zoë O’Brien from Beaconside' });
  await add(other, { kind: 'other', knownAs: 'Merrow Quill', childRoles: ['received-it'] });
  cases.other = other.reference;

  const about = { staffInvolved: 'yes', whichStaff: [staff.deputy.id] } as const;
  cases.coach = (await school.reports({ ...about, who: 'Zoë O’Brien again' })).reference;
});
after(() => school.end());

describe('a case is found', () => {
  test('by its reference, however it is typed', async () => {
    const typed = cases.ash.replaceAll('-', ' ').toLowerCase();
    assert.deepEqual(await found({ words: typed }), [cases.ash]);
    assert.deepEqual(await found({ words: cases.ash.slice(3) }), [cases.ash]);
  });

  test('by a child in it, from the beginnings of their names in any order', async () => {
    const [first = '', last = ''] = learners.ash.name.split(' ');
    for (const words of [learners.ash.name, `${last.slice(0, 3)} ${first}`, last.toUpperCase()])
      assert.deepEqual(await found({ words }), [cases.ash], words);
    assert.deepEqual(await found({ person: learners.ash.id }), [cases.ash]);
    assert.deepEqual(await found({ person: learners.bay.id }), []);
  });

  test('by a carer in it, and by whoever reported it', async () => {
    assert.deepEqual(await found({ person: carers.ashMother.id }), [cases.ash]);
    assert.equal((await found({ words: staff.teacher.name })).length, 3);
  });

  test('by somebody outside the directory, by whole names, accents or not', async () => {
    assert.deepEqual(await found({ words: 'quill' }), [cases.other]);
    assert.deepEqual(await found({ words: 'merrow quill' }), [cases.other]);
    assert.deepEqual(await found({ words: 'merrow tallow' }), []);
    assert.deepEqual(await found({ words: "zoe o'brien beaconside" }), [cases.other]);
  });

  test('by the days on which it was reported, the last one included', async () => {
    assert.deepEqual(await found({ to: '2026-11-05' }), [cases.ash]);
    assert.equal((await found({ from: '2026-11-09' })).length, 2);
    assert.deepEqual(await found({ words: 'beaconside', to: '2026-11-08' }), []);
    assert.deepEqual(await found({ words: 'beaconside', to: '2026-11-09' }), [cases.other]);
  });

  test('by nothing at all, never', async () => {
    assert.deepEqual(await found({}), []);
    assert.deepEqual(await found({ words: '?' }), []);
  });

  test('beside the people of the school whom the words may mean', async () => {
    const answer = await school.casework.find(school.as('lead'), { ...anything, words: 'tallow' });
    assert.ok(answer?.people.some(({ id }) => id === learners.ash.id));
    const all = await school.casework.find(school.as('lead'), { ...anything, words: cases.ash });
    assert.deepEqual([all?.byReference, all?.people], [true, []]);
  });
});

describe('somebody barred from a case', () => {
  test('finds nothing of it by anything by which others find it', async () => {
    const ways: readonly Partial<Looking>[] = [
      { words: cases.coach },
      { words: 'obrien again' },
      { words: staff.deputy.name },
      { from: '2026-11-09', to: '2026-11-09' },
      { person: staff.teacher.id },
    ];
    for (const way of ways) {
      assert.ok((await found(way)).includes(cases.coach) || way.words === staff.deputy.name);
      assert.ok(!(await found(way, 'deputy')).includes(cases.coach), JSON.stringify(way));
    }
  });

  test('hears of it just what they hear of a case that never was', async () => {
    const ask = (words: string) =>
      school.casework.find(school.as('deputy'), { ...anything, words });
    assert.deepEqual(await ask(cases.coach), await ask('SL-0000-0000'));
  });
});

describe('finding', () => {
  test('is for those who have a worklist', async () => {
    for (const who of ['teacher', 'coach', 'senior', 'chair'] as const)
      assert.equal(await school.casework.find(school.as(who), { ...anything, words: 'ash' }), null);
  });
});
