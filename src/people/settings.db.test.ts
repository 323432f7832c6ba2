import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { lanternfield, schoolId } from '#examples';
import type { Store } from '#store';
import { type TestDatabase, testDatabase } from '#store/testing';
import { type AskedChange, openSchoolSettings, type SchoolSettings } from './settings.ts';

let database: TestDatabase;
let store: Store;
let settings: SchoolSettings;
before(async () => {
  database = await testDatabase();
  store = await database.makeStore();
});
after(() => database.end());
beforeEach(async () => {
  settings = openSchoolSettings(store);
  await settings.save(lanternfield);
});

const shorter = { ...lanternfield.calendar, dayEnds: '15:15' };

async function asking(given: Partial<AskedChange> = {}): Promise<AskedChange> {
  return {
    school: schoolId,
    seen: (await settings.history(schoolId)).version,
    to: { calendar: shorter },
    by: { id: 'p1', name: 'Amber Wick' },
    at: '2026-11-22T10:00:00.000Z',
    reason: 'The day is shorter from January.',
    what: ['The school day ends at 3:15pm. It was 4:30pm.'],
    ...given,
  };
}

describe('a change to a school’s settings', () => {
  test('is in force at once, and in the history with who, when, why and what stood there', async () => {
    assert.equal(await settings.change(await asking()), 'changed');
    assert.equal((await settings.of(schoolId)).calendar.dayEnds, '15:15');
    const again = openSchoolSettings(await database.makeStore());
    const [last] = (await again.history(schoolId)).changes;
    assert.equal(last?.byName, 'Amber Wick');
    assert.equal(last.reason, 'The day is shorter from January.');
    assert.deepEqual(last.before, { calendar: lanternfield.calendar });
  });

  test('leaves the rest as it was', async () => {
    await settings.change(await asking());
    assert.deepEqual(await settings.of(schoolId), { ...lanternfield, calendar: shorter });
  });

  test('made from what somebody else has changed since is not written at all', async () => {
    const mine = await asking({ reason: 'Mine' });
    await settings.change(await asking({ reason: 'Theirs' }));
    const before = await settings.history(schoolId);
    assert.equal(await settings.change(mine), 'overtaken');
    assert.deepEqual(await settings.history(schoolId), before);
  });

  test('of two at the same moment one is written and the other is told', async () => {
    const other = openSchoolSettings(await database.makeStore());
    await other.of(schoolId);
    const asked = await asking();
    const both = await Promise.all([settings.change(asked), settings.change(asked)]);
    assert.deepEqual(both.toSorted(), ['changed', 'overtaken']);
    assert.equal(await other.change(asked), 'overtaken', 'another process looks again first');
  });

  test('that makes no sense is a fault, and nothing is written', async () => {
    const before = await settings.history(schoolId);
    const wrong = { ...lanternfield.calendar, dayEnds: '25:00' };
    await assert.rejects(settings.change(await asking({ to: { calendar: wrong } })));
    assert.deepEqual(await settings.of(schoolId), lanternfield);
    assert.deepEqual(await settings.history(schoolId), before);
  });

  test('stays in the history when the school is set up anew', async () => {
    await settings.change(await asking());
    const { changes } = await settings.history(schoolId);
    await settings.save(lanternfield);
    assert.deepEqual((await settings.history(schoolId)).changes, changes);
    assert.deepEqual(await settings.of(schoolId), lanternfield);
  });
});

test('settings saved before there was a history are their own first version', async () => {
  const { ways: _, wording: __, ...older } = lanternfield;
  const body = new TextEncoder().encode(JSON.stringify(older));
  await store.put({ school: schoolId, kind: 'settings', id: 'school', body });
  const found = openSchoolSettings(store);
  assert.deepEqual((await found.of(schoolId)).wording, { add: [], leaveOut: [], leaveAlone: [] });
  assert.deepEqual(await found.history(schoolId), { version: 1, changes: [] });
});
