import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { willingPair } from '#guidance';
import { lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings } from '#people';
import type { Casework } from './contract.ts';
import { openCasework } from './casework.ts';
import { type TestSchool, testSchool } from './testing.ts';

/** Another invented school in the same database, with people of the same names and ids. */
const other = '5afe1194-0000-4000-8000-000000000099';

let here: TestSchool;
let there: Casework;
before(async () => {
  here = await testSchool();
  const settings = openSchoolSettings(here.store);
  const people = openPeople(here.store);
  await settings.save({
    ...lanternfield,
    id: other,
    name: 'Beaconside Academy',
    referralProfile: 'presume-refer',
  });
  for (const person of [...Object.values(staff), learners.ash]) await people.add(other, person);
  const now = () => here.clock.now;
  there = openCasework({ store: here.store, people, settings, now, newId: randomUUID });
});
after(() => here.end());

const elsewhere = (who: keyof typeof staff): Actor => ({ ...here.as(who), school: other });

async function doThere<N extends ActName>(
  who: keyof typeof staff,
  act: N,
  on: { caseId: string | null; expected: number; given: Partial<InputOf<N>> },
) {
  const { caseId, expected, given } = on;
  const done = await there.perform(elsewhere(who), {
    act,
    caseId,
    expected,
    input: inputOf(act, given),
  });
  assert.equal(done.done, 'performed');
  return { caseId: done.caseId, expected: done.sequence };
}

const added = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;

describe('somebody at another school', () => {
  test('sees nothing of a case here, by any way there is', async () => {
    const { caseId, expected } = await here.reports();
    await here.does('lead', 'add-person', { caseId, expected }, added);
    const lead = elsewhere('lead');
    assert.equal(await there.open(lead, caseId), null);
    const nothing = { rows: [], total: 0, counts: {}, toDo: 0, overdue: 0 };
    assert.partialDeepStrictEqual(await there.worklist(lead, { page: 0 }), nothing);
    assert.deepEqual(await there.casesOf(lead, learners.ash.id), []);
    assert.deepEqual(await there.myReports(elsewhere('teacher')), []);
    assert.deepEqual(await there.awaitingMe(elsewhere('senior')), []);
    assert.equal((await here.casework.casesOf(here.as('lead'), learners.ash.id))?.length, 1);
  });

  test('cannot add to it, whatever number they expect', async () => {
    const { caseId, expected } = await here.reports();
    for (const guess of [0, 1, expected]) {
      const tried = await there.perform(elsewhere('lead'), {
        act: 'open-case',
        caseId,
        expected: guess,
        input: { reason: 'It is ours.' },
      });
      assert.deepEqual(tried, { done: 'unknown' });
    }
    const stream = { school: schoolId, kind: 'case', stream: caseId } as const;
    assert.equal((await here.store.read(stream)).length, expected);
  });
});

test('the same facts are advised by each school’s own policy', async () => {
  const report = inputOf('report-concern', {
    danger: 'no',
    toldBy: 'Ash',
    toldAt: here.clock.now,
    account: 'A picture was sent on.',
    who: 'Ash Tallow',
    staffInvolved: 'no',
    places: ['online'],
    services: ['not-known'],
    doneSoFar: 'Nothing yet.',
    seen: 'none',
    attest: true,
  });
  const facts = {
    saidBy: 'Ash and her mother',
    saidAt: here.clock.now,
    ...willingPair,
    youngestDepictedAge: '15',
    youngestInvolvedAge: '15',
    childInvolved: 'yes',
    reason: 'Quite sure.',
  } as const;
  const ours = await here.does('teacher', 'report-concern', { caseId: null, expected: 0 }, report);
  assert.equal(ours.done, 'performed');
  await here.does('lead', 'record-facts', { caseId: ours.caseId, expected: ours.sequence }, facts);
  const theirs = await doThere('teacher', 'report-concern', {
    caseId: null,
    expected: 0,
    given: report,
  });
  await doThere('lead', 'record-facts', { ...theirs, given: facts });
  const [atOurs, atTheirs] = await Promise.all([
    here.casework.open(here.as('lead'), ours.caseId),
    there.open(elsewhere('lead'), theirs.caseId),
  ]);
  assert.equal(atOurs?.state.advice?.decision, 'in-setting');
  assert.equal(atTheirs?.state.advice?.decision, 'refer-social-care');
  assert.deepEqual(atOurs.state.facts, atTheirs.state.facts);
});
