import { randomUUID } from 'node:crypto';
import type { Actor } from '#access';
import { type ActName, inputOf, type InputOf } from '#cases';
import { carers, lanternfield, learners, schoolId, staff } from '#examples';
import { openPeople, openSchoolSettings } from '#people';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
import { type Casework, openCasework, type Performed } from './casework.ts';

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
  for (const group of [staff, learners, carers])
    for (const person of Object.values(group)) await people.add(schoolId, person);
  const clock = { now: '2026-11-05T09:10:00.000Z' };
  const casework = openCasework({
    store,
    people,
    settings,
    now: () => clock.now,
    newId: randomUUID,
  });
  const as = (who: keyof typeof staff): Actor => {
    const { id, name, job, roles } = staff[who];
    return {
      school: schoolId,
      person: { id, kind: 'staff', name, detail: job, senior: who === 'head' || who === 'senior' },
      roles,
    };
  };
  return {
    store,
    casework,
    databaseUrl: database.superuserUrl,
    clock,
    as,
    does: (who, act, { caseId, expected }, given) =>
      casework.perform(as(who), { act, caseId, expected, input: inputOf(act, given) }),
    end: () => database.end(),
  };
}
