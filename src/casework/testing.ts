import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { carers, lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings, type Person } from '#people';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { openCasework } from './casework.ts';
import type { Casework, Performed } from './contract.ts';

/** Lanternfield School on a fresh database, with a clock that the test moves. */
export interface TestSchool {
  readonly store: Store;
  readonly casework: Casework;
  readonly databaseUrl: string;
  clock: { now: string };
  as(who: keyof typeof staff): Actor;
  /** Performs an act, filling in null for what is not given; `expected` is read from the case. */
  does<N extends ActName>(
    who: keyof typeof staff,
    act: N,
    on: { readonly caseId: string | null; readonly expected: number },
    given: Partial<InputOf<N>>,
  ): Promise<Performed>;
  end(): Promise<void>;
}

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
  return {
    store,
    casework,
    databaseUrl: database.superuserUrl,
    clock,
    as,
    does: (who, act, ...[{ caseId, expected }, given]) =>
      casework.perform(as(who), { act, caseId, expected, input: inputOf(act, given) }),
    end: () => database.end(),
  };
}
