import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { learners, schoolId } from '#examples';
import { openPeople, openSchoolSettings, type Person } from '#people';
import type { Looking } from './lists/lists-contract.ts';
import { openRelisting } from './clocks/relisting.ts';
import { type TestSchool, testSchool } from './testing.ts';

let school: TestSchool;
const anything: Looking = { words: '', person: null, from: null, to: null, page: 0 };
const cases: Record<string, string> = {};

const learner = (number: number, name: string, more: Partial<Person> = {}): Person =>
  ({
    kind: 'learner',
    id: `5afe1194-0002-4000-8000-0000000009${String(number).padStart(2, '0')}`,
    ...{ name, year: 'Year 9', born: '2013-01-01' },
    ...more,
  }) as Person;
const people = [
  learner(1, 'Sean O’Flare'),
  learner(2, 'Łucja Świetlik'),
  learner(3, '林'),
  learner(4, 'محمد النور'),
  learner(5, 'Robin Sparkes', { born: '2013-02-03' }),
  learner(6, 'Robin Sparkes', { born: '2013-04-05' }),
  learner(7, 'U'),
];

const look = async (words: string) => {
  const found = await school.casework.find(school.as('lead'), { ...anything, words });
  assert.ok(found);
  return found;
};
const rows = async (words: string) => (await look(words)).rows.map(({ reference }) => reference);
const whom = async (words: string) => (await look(words)).people.map(({ name }) => name);

before(async () => {
  school = await testSchool();
  for (const one of people) await school.people.add(schoolId, one);
  for (const one of people.slice(0, 4)) {
    const report = await school.reports({ who: 'Somebody' });
    const given = { kind: 'learner', learner: one.id, childRoles: ['pictured'] } as const;
    await school.does('lead', 'add-person', report, given);
    cases[one.name] = report.reference;
  }
  const told = await school.reports({ who: 'Tégan D’Arcy-Glow, Đức and J' });
  cases['told'] = told.reference;
});
after(() => school.end());

describe('a case is found by a name as people have it and type it', () => {
  const typed: Readonly<Record<string, readonly string[]>> = {
    'Sean O’Flare': ["O'Flare", 'OʼFLARE', 'oflare', 'o flare', 'flare, sean', 'sean  oflare'],
    'Łucja Świetlik': ['Lucja', 'swietlik lucja', 'ŁUCJA'],
    林: ['林'],
    'محمد النور': ['محمد', 'مُحَمَّد', 'النور محمد'],
    told: ['tegan', 'darcy', "d'arcy glow", 'arcy', 'darcyglow', 'duc', 'j'],
  };
  for (const [name, ways] of Object.entries(typed))
    test(`as “${name}”`, async () => {
      for (const way of ways) assert.deepEqual(await rows(way), [cases[name]], way);
    });

  const alike: Readonly<Record<string, readonly string[]>> = {
    'Sean O’Flare': ['Shaun', 'shawn oflair', 'Шон О’Флэр'],
    'Łucja Świetlik': ['Lucya', 'Lucja Swetlik'],
    林: ['Lin', 'lam'],
    'محمد النور': ['Mohammed', 'Muhammad'],
    told: ['Teagan', 'teegan glow', 'Теган'],
  };
  for (const [name, ways] of Object.entries(alike))
    test(`also as others write “${name}”, in another script too`, async () => {
      for (const way of ways) assert.deepEqual(await rows(way), [cases[name]], way);
    });

  test('and by one letter only whoever is called just that', async () => {
    assert.deepEqual(await whom('u'), ['U']);
    assert.deepEqual(await whom('s'), []);
    assert.deepEqual(await rows('s'), []);
  });

  test('and two of one name are told apart', async () => {
    const found = await look('sparkes robin');
    assert.deepEqual(
      found.people.map(({ detail }) => detail),
      ['Year 9, born 3 February 2013', 'Year 9, born 5 April 2013'],
    );
  });
});

describe('a name that changes during a case', () => {
  const [sean] = people;
  assert.ok(sean);
  const now = 'Rowena O’Flare';

  test('is found by both names, and read as it is now, in the case and in the list', async () => {
    const reference = cases[sean.name];
    school.clock.now = '2026-11-06T09:00:00.000Z';
    await school.people.add(schoolId, { ...sean, name: now });
    for (const way of ['sean', 'rowena', 'oflare']) assert.deepEqual(await rows(way), [reference]);
    const found = await look('sean oflare');
    assert.deepEqual(
      found.people.map(({ name, detail }) => [name, detail]),
      [[now, 'Year 9, formerly Sean O’Flare']],
    );
    const opened = await school.casework.open(school.as('lead'), found.rows[0]?.caseId ?? '');
    assert.ok(opened);
    assert.deepEqual(
      opened.people.map(({ name }) => name),
      [now],
    );
    const added = opened.chronology.find(({ act }) => act === 'add-person');
    assert.ok(added?.lines.some(({ text }) => text === now));
    assert.doesNotMatch(JSON.stringify(opened.chronology), /Sean/);
    const file = await school.casework.fileOf(school.as('lead'), sean.id);
    assert.equal(file?.name, now);
  });

  test('is in the lists once they are made anew, which happens by itself', async () => {
    const listed = async () => (await look('rowena')).rows.map(({ children }) => children);
    assert.deepEqual(await listed(), [['Sean O’Flare']]);
    const relist = openRelisting({
      store: school.store,
      people: openPeople(school.store),
      settings: openSchoolSettings(school.store),
      now: () => school.clock.now,
      failed: (error) => assert.fail(String(error)),
    });
    while ((await relist()) > 0);
    assert.deepEqual(await listed(), [[now]]);
  });

  test('is kept by the directory with the moment it learnt of it, and not when only the spelling changed', async () => {
    const again = openPeople(school.store);
    const known = await again.find(schoolId, sean.id);
    const until = '2026-11-06T09:00:00.000Z';
    assert.ok(known);
    assert.deepEqual(known.formerly, [{ name: 'Sean O’Flare', until }]);
    await school.people.add(schoolId, { ...sean, name: "Rowéna O'Flare" });
    assert.deepEqual((await again.find(schoolId, sean.id))?.formerly, known.formerly);
    await school.people.add(schoolId, learners.ash);
    assert.equal((await school.people.find(schoolId, learners.ash.id))?.formerly, undefined);
  });
});
