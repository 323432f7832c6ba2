import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { schoolId, staff } from '#examples';
import { openDues } from '#casework';
import { openSchoolSettings } from '#people';
import { type Feeds, openFeeds } from './feed.ts';
import { type TellingSchool, tellingSchool } from './testing.ts';

let school: TellingSchool;
let feeds: Feeds;
before(async () => {
  school = await tellingSchool();
  const { store, people } = school;
  const dues = openDues({ store, people, settings: openSchoolSettings(store) });
  feeds = openFeeds({ store, people, dues, now: () => school.clock.now });
});
after(() => school.end());

const whose = (who: keyof typeof staff) => ({ school: schoolId, person: staff[who].id });

/** The entries of somebody's calendar, as another program reads them. */
async function entries(secret: string): Promise<readonly ICAL.Event[]> {
  const file = await feeds.read(secret);
  assert.ok(file !== null);
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar of one’s own duties', () => {
  test('has an entry for each, at its time, that says nothing and is the same thing each time', async () => {
    const secret = await feeds.renew(whose('lead'));
    await school.reports();
    const first = await entries(secret);
    assert.ok(first.length > 0);
    for (const entry of first) {
      assert.equal(entry.summary, 'Safelight: something is due');
      assert.doesNotMatch(entry.component.toString(), /SL-|Tallow|Ash|meeting|report|\bparent/i);
      assert.ok(entry.endDate.toJSDate().toISOString() >= school.clock.now);
    }
    const again = await entries(secret);
    assert.deepEqual(
      again.map(({ uid }) => uid),
      first.map(({ uid }) => uid),
    );
    assert.equal(new Set(again.map(({ uid }) => uid)).size, again.length);
  });

  test('is empty for somebody with nothing to do, and has nothing of a case barred to them', async () => {
    assert.deepEqual(await entries(await feeds.renew(whose('teacher'))), []);
    const secret = await feeds.renew(whose('lead'));
    const before = (await entries(secret)).length;
    await school.reports({ staffInvolved: 'yes', whichStaff: [staff.lead.id] });
    assert.equal((await entries(secret)).length, before);
    const head = await entries(await feeds.renew(whose('head')));
    assert.ok(head.length > 0);
  });

  test('has one address at a time: the one before leads nowhere', async () => {
    const old = await feeds.renew(whose('deputy'));
    const secret = await feeds.renew(whose('deputy'));
    assert.equal(await feeds.read(old), null);
    assert.ok(await feeds.read(secret));
    assert.ok(await feeds.has(whose('deputy')));
    await feeds.end(whose('deputy'));
    assert.equal(await feeds.read(secret), null);
    assert.ok(!(await feeds.has(whose('deputy'))));
  });

  test('is not found by guessing', async () => {
    const secret = await feeds.renew(whose('lead'));
    const [id = '', token = ''] = secret.split('.');
    for (const guess of ['', id, `${id}.`, token, `other.${token}`, `${id}.${'a'.repeat(43)}`])
      assert.equal(await feeds.read(guess), null, guess);
  });

  test('is kept only as a hash', async () => {
    const secret = await feeds.renew(whose('lead'));
    const kept = await school.store.list({ school: schoolId, kind: 'calendar-feed' });
    const all = kept.map(({ id, body }) => id + new TextDecoder().decode(body)).join(' ');
    assert.ok(!all.includes(secret.split('.')[1] ?? secret));
  });
});
