import { readTidings, type Tidings } from './telling/tidings.ts';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { carers, lanternfield, learners, staff } from '#examples';
import {
  openPeople,
  openSchoolSettings,
  type People,
  type Person,
  type SchoolSettings,
} from '#people';
import type { School } from '#schools';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { openCasework } from './casework.ts';
import type { Casework, Performed } from './contract.ts';

export { type OlderCase, olderCases, putOlder } from './older/testing.ts';

type StaffMember = Extract<Person, { kind: 'staff' }>;

/** A school to test with: its settings and its people, who keep the ids of the invented ones. */
export interface Place {
  readonly school: School;
  readonly staff: Readonly<Record<keyof typeof staff, StaffMember>>;
  readonly learners: Readonly<Record<string, Person>>;
}

/** A school on a fresh database, with a clock that the test moves. */
export interface TestSchool {
  readonly school: School;
  readonly store: Store;
  readonly casework: Casework;
  readonly settings: SchoolSettings;
  readonly people: People;
  readonly databaseUrl: string;
  clock: { now: string };
  /** The pipeline over another connection to the same database, as another process has it. */
  again(): Promise<Casework>;
  as(who: keyof typeof staff): Actor;
  /** Everything that waits to be told, which then waits no longer. */
  takesTidings(): Promise<readonly Tidings[]>;
  /** Whom that tells, and why (“lead: danger”), in order. */
  tellsWhom(): Promise<readonly string[]>;
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
  /** The same, and the lead opens a case. */
  opens(): Promise<{
    readonly caseId: string;
    readonly reference: string;
    readonly expected: number;
  }>;
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

/** Opens a school for one test file: Lanternfield, where no other is given. */
export async function testSchool(
  place: Place = { school: lanternfield, staff, learners },
): Promise<TestSchool> {
  const { school } = place;
  const database = await testDatabase();
  const store = await database.makeStore();
  const clock = { now: '2026-11-05T09:10:00.000Z' };
  const people = openPeople(store, () => clock.now);
  const settings = openSchoolSettings(store);
  await settings.save(school);
  const everybody: readonly Person[] = [place.staff, place.learners, carers].flatMap((group) =>
    Object.values<Person>(group),
  );
  for (const person of everybody) await people.add(school.id, person);
  const directory = await people.directory(school.id);
  const pipeline = (over: Store): Casework =>
    openCasework({
      store: over,
      people: over === store ? people : openPeople(over),
      settings: over === store ? settings : openSchoolSettings(over),
      now: () => clock.now,
      newId: randomUUID,
    });
  const casework = pipeline(store);
  const as = (who: keyof typeof staff): Actor => {
    const { id, roles } = place.staff[who];
    const person = directory.staff.find((one) => one.id === id);
    assert.ok(person, `${who} is in the directory`);
    return { school: school.id, person, roles };
  };
  const takesTidings: TestSchool['takesTidings'] = async () => {
    const taken = await store.takeOutbox({ school: school.id, limit: 500 });
    await store.markSent({ school: school.id, ids: taken.map(({ id }) => id) });
    return taken.map(({ body }) => readTidings(body));
  };
  const does: TestSchool['does'] = (who, act, ...[{ caseId, expected }, given]) =>
    casework.perform(as(who), { act, caseId, expected, input: inputOf(act, given) });
  const reports: TestSchool['reports'] = async (given = {}) => {
    const on = { caseId: null, expected: 0 };
    const done = await does('teacher', 'report-concern', on, { ...told, ...given });
    assert.equal(done.done, 'performed');
    return { caseId: done.caseId, reference: done.reference, expected: done.sequence };
  };
  return {
    school,
    store,
    casework,
    settings,
    people,
    databaseUrl: database.superuserUrl,
    clock,
    again: async () => pipeline(await database.makeStore()),
    as,
    takesTidings,
    async tellsWhom() {
      const name = (id: string) =>
        Object.entries(place.staff).find(([, one]) => one.id === id)?.[0] ?? '?';
      return (await takesTidings())
        .flatMap(({ told: people }) => people)
        .map(({ person, why }) => `${name(person)}: ${why}`)
        .toSorted();
    },
    does,
    reports,
    async opens() {
      const { caseId, reference, expected } = await reports();
      const on = { caseId, expected };
      const opened = await does('lead', 'open-case', on, { reason: 'A child needs help.' });
      assert.equal(opened.done, 'performed');
      return { caseId, reference, expected: opened.sequence };
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
