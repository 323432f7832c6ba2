import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { carers, lanternfield, learners, schoolId, staff } from '#examples';
import type { Store } from '#store';
import { type TestDatabase, testDatabase } from '#store/testing';
import { openPeople, type People, personSchema } from './people.ts';
import { openSchoolSettings } from './settings.ts';

const other = '5afe1194-0000-4000-8000-000000000098';

let database: TestDatabase;
let store: Store;
let people: People;
before(async () => {
  database = await testDatabase();
  store = await database.makeStore();
  await openSchoolSettings(store).save(lanternfield);
  await openSchoolSettings(store).save({ ...lanternfield, id: other, name: 'Beaconside Academy' });
  people = openPeople(store);
  for (const who of ['teacher', 'lead', 'head', 'chair'] as const)
    await people.add(schoolId, staff[who]);
  await people.add(schoolId, learners.ash);
});
after(() => database.end());

describe('the directory', () => {
  test('lists people by name, each with what tells them from another', async () => {
    const { staff: known, learners: students } = await people.directory(schoolId);
    assert.deepEqual(
      known.map(({ name, detail }) => [name, detail]),
      [staff.lead, staff.teacher, staff.chair, staff.head]
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map(({ name, job }) => [name, job]),
    );
    assert.deepEqual(
      students.map(({ name, detail, roles }) => ({ name, detail, roles })),
      [{ name: learners.ash.name, detail: learners.ash.year, roles: [] }],
    );
  });

  test('knows who can give a second, senior view: leaders, not teachers, not the chair', async () => {
    const { staff: known } = await people.directory(schoolId);
    const senior = (who: keyof typeof staff) =>
      known.find(({ id }) => id === staff[who].id)?.senior;
    assert.deepEqual([senior('lead'), senior('head')], [true, true]);
    assert.deepEqual([senior('teacher'), senior('chair')], [false, false]);
  });

  test('shows somebody as soon as they are added, and as they were last written', async () => {
    const before = await people.directory(schoolId);
    assert.ok(!before.staff.some(({ id }) => id === staff.coach.id));
    await people.add(schoolId, staff.coach);
    await people.add(schoolId, { ...staff.coach, job: 'Head of sport', roles: ['senior-leader'] });
    const found = (await people.directory(schoolId)).staff.filter(
      ({ id }) => id === staff.coach.id,
    );
    assert.equal(found.length, 1);
    assert.equal(found[0]?.detail, 'Head of sport');
    assert.equal(found[0].senior, true);
  });

  test('finds one person, and nobody where there is none', async () => {
    assert.deepEqual(await people.find(schoolId, staff.lead.id), staff.lead);
    assert.equal(await people.find(schoolId, staff.office.id), null);
  });

  test('belongs to one school: another sees nobody of it', async () => {
    assert.deepEqual(await people.directory(other), { learners: [], carers: [], staff: [] });
    assert.equal(await people.find(other, staff.lead.id), null);
  });

  test('is read the same by another process', async () => {
    const again = openPeople(await database.makeStore());
    assert.deepEqual(await again.directory(schoolId), await people.directory(schoolId));
  });
});

describe('who can be added', () => {
  test('is staff with a part to play, a learner, or a carer with the children they care for', () => {
    for (const person of [
      ...Object.values(staff),
      ...Object.values(learners),
      ...Object.values(carers),
    ])
      assert.ok(personSchema.safeParse(person).success, person.name);
  });

  test('is nobody without a name, with an unknown part, or with something nobody asked for', () => {
    const wrong = [
      { ...staff.lead, name: '' },
      { ...staff.lead, roles: [] },
      { ...staff.lead, roles: ['lead', 'owner'] },
      { ...learners.ash, born: '2011-02-30' },
      { ...learners.ash, id: 'ash' },
      { ...learners.ash, photo: 'x' },
      { ...staff.lead, kind: 'visitor' },
    ];
    for (const person of wrong) assert.ok(!personSchema.safeParse(person).success);
  });

  test('is written nowhere when it is turned away', async () => {
    const before = await people.directory(schoolId);
    await assert.rejects(people.add(schoolId, { ...staff.office, name: '' }));
    assert.deepEqual(await people.directory(schoolId), before);
  });
});

describe('a school’s settings', () => {
  test('are what was saved last, and another school’s are its own', async () => {
    const settings = openSchoolSettings(store);
    assert.deepEqual(await settings.of(schoolId), lanternfield);
    assert.equal((await settings.of(other)).name, 'Beaconside Academy');
    await settings.save({ ...lanternfield, writtenReferralHours: 48 });
    assert.equal((await settings.of(schoolId)).writtenReferralHours, 48);
    const again = openSchoolSettings(await database.makeStore());
    assert.equal((await again.of(schoolId)).writtenReferralHours, 48);
    assert.equal((await again.all()).length, 2);
  });

  test('of a school that was not set up are a fault, never a guess', async () => {
    const unknown = '5afe1194-0000-4000-8000-000000000097';
    await assert.rejects(openSchoolSettings(store).of(unknown));
  });

  test('that make no sense are turned away', async () => {
    const wrong = { ...lanternfield, calendar: { ...lanternfield.calendar, dayEnds: '25:00' } };
    await assert.rejects(openSchoolSettings(store).save(wrong));
  });
});
