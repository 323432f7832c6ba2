import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lanternfield, schoolId } from '#examples';
import { isRefusal } from '#kit';
import type { Store } from '#store';
import { type TestDatabase, testDatabase } from '#store/testing';
import { openSchoolSettings } from '../settings.ts';
import { fingerprintOf, openSignOffs, type Signing, type SignOffs } from './sign-offs.ts';

let database: TestDatabase;
let store: Store;
let signOffs: SignOffs;
before(async () => {
  database = await testDatabase();
  store = await database.makeStore();
  await openSchoolSettings(store).save(lanternfield);
  signOffs = openSignOffs(store);
});
after(() => database.end());

let number = 0;
const newPoint = () => ({ name: `rules/point-${(number += 1)}`, text: 'What it says' });

function signing(point: Signing['point'], given: Partial<Signing> = {}): Signing {
  return {
    school: schoolId,
    id: `signed-${(number += 1)}`,
    point,
    read: fingerprintOf(point),
    agrees: true,
    by: { id: 'p1', name: 'Amber Wick' },
    at: '2026-11-28T10:00:00.000Z',
    reason: 'Read against the page.',
    ...given,
  };
}

const standing = async (point: Signing['point']) => (await signOffs.of(schoolId))(point).standing;

describe('a point of the guidance', () => {
  test('that nobody signed is not signed', async () => {
    assert.equal(await standing(newPoint()), 'not-signed');
  });

  test('is signed with who, when and what it was checked against, and stays so for another process', async () => {
    const point = newPoint();
    await signOffs.sign(signing(point));
    const again = (await openSignOffs(await database.makeStore()).of(schoolId))(point);
    assert.equal(again.standing, 'agreed');
    assert.equal(again.latest?.byName, 'Amber Wick');
    assert.equal(again.latest.reason, 'Read against the page.');
  });

  test('can be signed as needing a change; the last signature counts and the first stays', async () => {
    const point = newPoint();
    await signOffs.sign(signing(point));
    await signOffs.sign(signing(point, { agrees: false, reason: 'The page says otherwise.' }));
    const { standing: is, entries } = (await signOffs.of(schoolId))(point);
    assert.equal(is, 'needs-change');
    assert.equal(entries.length, 2);
  });

  test('whose text changes was signed for an earlier wording, and is signed again as it is now', async () => {
    const point = newPoint();
    await signOffs.sign(signing(point));
    const now = { ...point, text: 'What it says.' };
    assert.equal(await standing(now), 'earlier-wording');
    await signOffs.sign(signing(now));
    assert.equal(await standing(now), 'agreed');
    assert.equal((await signOffs.of(schoolId))(now).entries.at(-1)?.current, false);
  });

  test('that says something else than what was read is not signed', async () => {
    const point = newPoint();
    const done = await signOffs.sign(signing(point, { read: fingerprintOf({ text: 'Older' }) }));
    assert.ok(isRefusal(done));
    assert.equal(await standing(point), 'not-signed');
  });

  test('whose signature is taken back is not signed, and both stay with their reasons', async () => {
    const point = newPoint();
    const one = signing(point);
    await signOffs.sign(one);
    const taking = { ...one, of: one.id, reason: 'The wrong page.' };
    assert.ok(!isRefusal(await signOffs.takeBack(taking)));
    const { standing: is, entries } = (await signOffs.of(schoolId))(point);
    assert.equal(is, 'not-signed');
    assert.equal(entries[0]?.takenBack?.reason, 'The wrong page.');
    assert.ok(isRefusal(await signOffs.takeBack(taking)), 'twice');
    assert.ok(isRefusal(await signOffs.takeBack({ ...taking, of: 'nothing' })), 'never signed');
  });

  test('stands as before it was signed anew when that is taken back', async () => {
    const point = newPoint();
    await signOffs.sign(signing(point));
    const second = signing(point, { agrees: false });
    await signOffs.sign(second);
    await signOffs.takeBack({ ...second, of: second.id });
    assert.equal(await standing(point), 'agreed');
  });

  test('is lost by nobody where twelve are signed in the same moment', async () => {
    const all = Array.from({ length: 12 }, newPoint);
    await Promise.all(all.map((point) => signOffs.sign(signing(point))));
    for (const point of all) assert.equal(await standing(point), 'agreed', point.name);
  });
});
