import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { carers, lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings, type Person, type SchoolSettings } from '#people';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { openCasework } from './casework.ts';
import type { Casework, Performed } from './contract.ts';

/** Lanternfield School on a fresh database, with a clock that the test moves. */
export interface TestSchool {
  readonly store: Store;
  readonly casework: Casework;
  readonly settings: SchoolSettings;
  readonly databaseUrl: string;
  clock: { now: string };
  as(who: keyof typeof staff): Actor;
  /** Performs an act, filling in null for what is not given. */
  does<N extends ActName>(
    who: keyof typeof staff,
    act: N,
    on: { readonly caseId: string | null; readonly expected: number },
    given: Partial<InputOf<N>>,
  ): Promise<Performed>;
  /** The teacher reports a concern, told well but for what is given. */
  reports(
    given?: Partial<InputOf<'report-concern'>>,
  ): Promise<{ readonly caseId: string; readonly reference: string; readonly expected: number }>;
  /** Runs SQL on the database from above, as nobody in the product can. */
  tamper(sql: string): Promise<void>;
  end(): Promise<void>;
}

const told: Partial<InputOf<'report-concern'>> = {
  danger: 'no',
  toldBy: 'A student in my form',
  toldAt: '2026-11-05T08:40:00.000Z',
  account: 'She said a picture of her is being passed round.',
  who: 'Ash Tallow, Year 11',
  staffInvolved: 'no',
  places: ['online'],
  services: ['not-known'],
  doneSoFar: 'I said I would pass it on. She is in lessons.',
  seen: 'none',
  attest: true,
};

/** Opens the invented school for one test file. */
export async function testSchool(): Promise<TestSchool> {
  const database = await testDatabase();
  const store = await database.makeStore();
  const people = openPeople(store);
  const settings = openSchoolSettings(store);
  await settings.save(lanternfield);
  const everybody: readonly Person[] = [staff, learners, carers].flatMap((group) =>
    Object.values<Person>(group),
  );
  for (const person of everybody) await people.add(schoolId, person);
  const directory = await people.directory(schoolId);
  const clock = { now: '2026-11-05T09:10:00.000Z' };
  const casework = openCasework({
    store,
    people,
    settings,
    now: () => clock.now,
    newId: randomUUID,
  });
  const as = (who: keyof typeof staff): Actor => {
    const person = directory.staff.find(({ id }) => id === staff[who].id);
    assert.ok(person, `${who} is in the directory`);
    return { school: schoolId, person, roles: staff[who].roles };
  };
  const does: TestSchool['does'] = (who, act, ...[{ caseId, expected }, given]) =>
    casework.perform(as(who), { act, caseId, expected, input: inputOf(act, given) });
  return {
    store,
    casework,
    settings,
    databaseUrl: database.superuserUrl,
    clock,
    as,
    does,
    async reports(given = {}) {
      const done = await does(
        'teacher',
        'report-concern',
        { caseId: null, expected: 0 },
        { ...told, ...given },
      );
      assert.equal(done.done, 'performed');
      return { caseId: done.caseId, reference: done.reference, expected: done.sequence };
    },
    async tamper(sql) {
      const client = new pg.Client({ connectionString: database.superuserUrl });
      await client.connect();
      try {
        await client.query(sql);
      } finally {
        await client.end();
      }
    },
    end: () => database.end(),
  };
}
