import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '#access';
import { type Casework, openCasework } from '#casework';
import type { OpenView } from '#cases';
import { openPeople, openSchoolSettings, type People } from '#people';
import type { Store } from '#store';
import { type TestDatabase, testDatabase } from '#store/testing';
import { harbourlight } from './harbourlight.ts';
import { isDemonstration, loadDemonstration, saveSchool } from './load.ts';
import { caseOf } from './play.ts';
import { lanternfield, schoolId, staff } from './school.ts';
import { stories } from './stories/index.ts';
import type { StaffName } from './story.ts';

/** In the middle of a lesson, so that what happened today did. */
const now = '2026-11-25T12:40:00.000Z';

let database: TestDatabase;
let store: Store;
let people: People;
let casework: Casework;
const actors = new Map<StaffName, Actor>();

before(async () => {
  database = await testDatabase();
  store = await database.makeStore();
  await loadDemonstration({ store, now });
  people = openPeople(store);
  const settings = openSchoolSettings(store);
  casework = openCasework({ store, people, settings, now: () => now, newId: randomUUID });
  const known = await people.directory(schoolId);
  for (const [name, { id, roles }] of Object.entries(staff)) {
    const person = known.staff.find((one) => one.id === id);
    if (person) actors.set(name as StaffName, { school: schoolId, person, roles });
  }
});
after(() => database.end());

function as(who: StaffName): Actor {
  const actor = actors.get(who);
  assert.ok(actor);
  return actor;
}

const named = (name: string) => {
  const story = stories.find((one) => one.name === name);
  assert.ok(story);
  return caseOf(story, now);
};

/** What is still to do, by id and once; a review carries the id of a child, which says nothing to a reader. */
function waitingIn({ steps }: OpenView): readonly string[] {
  const ids = steps
    .filter(({ status }) => status === 'to-do')
    .map(({ id }) => id.replace(/-[0-9a-f]{8}-[0-9a-f-]+$/, ''));
  return [...new Set(ids)];
}

describe('the demonstration', () => {
  for (const story of stories)
    test(`“${story.name}” ends as it says`, async () => {
      const opened = await casework.open(as('lead'), caseOf(story, now));
      assert.ok(opened);
      const { status, advice, decision } = opened.state;
      const outcome = decision?.outcome ?? null;
      const ends = {
        status,
        advised: advice?.decision,
        decided: outcome,
        waiting: waitingIn(opened),
      };
      assert.deepEqual(ends, story.ends);
      assert.ok(opened.chronology.every(({ at }) => at <= now));
    });

  test('the lead’s worklist puts danger first, then what is late, then by when it is due, and what is over last', async () => {
    const list = await casework.worklist(as('lead'), { page: 0 });
    assert.ok(list);
    const { rows } = list;
    assert.equal(rows.length, stories.length);
    const place = (name: string): number => rows.findIndex(({ caseId }) => caseId === named(name));
    assert.equal(place('emergency'), 0);
    for (const worse of ['emergency', 'extortion', 'changed-after-closing', 'unread-report'])
      assert.ok(place(worse) < place('kept-in-school'), worse);
    assert.ok(place('unread-report') < place('unanswered-referral'));
    assert.ok(place('unanswered-referral') < place('under-thirteen'));
    // A closed case that has to be opened again is not over.
    const isOver = ({ status, next }: { readonly status: string; readonly next: string | null }) =>
      (status === 'closed' || status === 'not-opened') && next === null;
    const over = rows.filter(isOver).length;
    assert.ok(over >= 2);
    assert.ok(rows.slice(-over).every(isOver));
    const order = ['first', 'overdue', 'today', 'week', 'later', 'no-clock'];
    const standing = rows.map(({ pressing }) => order.indexOf(pressing));
    assert.deepEqual(
      standing,
      standing.toSorted((a, b) => a - b),
    );
  });

  test('a referral that nobody answered is late, and nothing that was just reported is', async () => {
    const opened = await casework.open(as('lead'), named('unanswered-referral'));
    const late = opened?.steps.filter(
      ({ status, dueAt }) => status === 'to-do' && (dueAt ?? now) < now,
    );
    assert.deepEqual(
      late?.map(({ title }) => title),
      ['Telephone children’s social care again about the referral'],
    );
    const unread = await casework.open(as('lead'), named('unread-report'));
    assert.ok(unread?.steps.every(({ dueAt }) => (dueAt ?? now) >= now));
  });

  test('for the coach, the case about him does not exist', async () => {
    assert.equal(await casework.open(as('coach'), named('staff-allegation')), null);
    assert.deepEqual(await casework.myReports(as('coach')), []);
    assert.equal(await casework.worklist(as('coach'), { page: 0 }), null);
    const having = { purpose: 'barred', value: staff.coach.id } as const;
    const asking = { school: schoolId, order: 'newest', limit: 100, offset: 0 } as const;
    const forHim = await store.cases({
      ...asking,
      notBarredTo: staff.coach.id,
      having: [[having]],
    });
    assert.deepEqual(forHim, []);
  });

  test('Idris Lantern sees the one decision that waits for him, and can answer it', async () => {
    const waiting = await casework.awaitingMe(as('senior'));
    assert.deepEqual(
      waiting.map(({ caseId }) => caseId),
      [named('second-opinion')],
    );
    const opened = await casework.open(as('senior'), named('second-opinion'));
    assert.ok(opened?.may.includes('give-second-opinion'));
    assert.equal(await casework.open(as('senior'), named('extortion')), null);
  });

  test('whoever reported sees whether it was read, and what was answered', async () => {
    const [newest, ...earlier] = await casework.myReports(as('teacher'));
    assert.equal(newest?.readAt, null);
    assert.ok(earlier.length > 0 && earlier.every(({ message }) => message));
  });

  test('every seal and chain holds', async () => {
    const { ok } = await store.verify();
    assert.ok(ok);
  });
});

describe('loading it', () => {
  test('again does nothing: what is there stays, whatever the time', async () => {
    const stream = { school: schoolId, kind: 'case', stream: named('extortion') } as const;
    const before = await store.read(stream);
    await loadDemonstration({ store, now: '2026-12-01T10:00:00.000Z' });
    assert.deepEqual(await store.read(stream), before);
    const list = await casework.worklist(as('lead'), { page: 0 });
    assert.equal(list?.rows.length, stories.length);
  });

  test('marks the school, so that it is told from a school of somebody’s own', async () => {
    assert.equal(await isDemonstration(store, schoolId), true);
    await saveSchool(store, {
      school: harbourlight.school,
      people: Object.values(harbourlight.staff),
    });
    assert.equal(await isDemonstration(store, harbourlight.school.id), false);
  });

  test('never touches a school that was set up by somebody', async () => {
    const other = await testDatabase();
    try {
      const own = await other.makeStore();
      await openSchoolSettings(own).save({ ...lanternfield, name: 'A school of our own' });
      assert.equal(await isDemonstration(own, schoolId), false);
      await assert.rejects(loadDemonstration({ store: own, now }), /own data/);
      assert.deepEqual(await own.list({ school: schoolId, kind: 'person' }), []);
    } finally {
      await other.end();
    }
  });
});
