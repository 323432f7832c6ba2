import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openAdvising } from '#casework';
import { olderCases, putOlder } from '#casework/testing';
import { answer, begin } from '../../journeys/testing.ts';
import { type TestSite, testSite } from '../../testing.ts';

const older = olderCases.find(({ reference }) => reference === 'SL-WVAR-X3AZ');
assert.ok(older);
const href = `/cases/${older.id}`;
const heading = 'Advised anew under the edition for England, December 2026: what differs';
let site: TestSite;
before(async () => {
  site = await testSite();
  site.clock.now = '2026-12-01T08:30:00.000Z';
  await putOlder(site, older);
  const advise = openAdvising({
    ...{ store: site.store, people: site.people, settings: site.settings },
    now: () => site.clock.now,
    newId: randomUUID,
    failed: (error) => assert.fail(error as Error),
  });
  assert.equal(await advise(), 1);
});
after(() => site.end());

describe('a case that was advised anew', () => {
  it('says so on the list and on its page, with what was told, what is advised, the rule and its source', async () => {
    const lead = await site.signedIn('lead');
    const list = (await lead.get('/cases')).body;
    assert.match(list, new RegExp(`href="${href}#differs">${heading}`));
    const page = (await lead.get(href)).body;
    assert.ok(page.includes(heading));
    assert.match(page, /It asks for more than you were told/);
    assert.match(page, /Before: You may manage this within the setting/);
    assert.match(page, /Now: Take advice before you decide/);
    assert.match(page, /rules? responsible/);
    const differs = page.slice(page.indexOf(heading), page.indexOf('What to do now'));
    assert.match(differs, /What must be checked, and who has signed it/);
    assert.match(differs, /stays in the record as it was given/);
    assert.match((await lead.get(`${href}/chronology`)).body, /Advised anew under a new edition/);
  });

  it('is told of in a notice that names nobody', async () => {
    await site.notify.spread();
    const notices = (await (await site.signedIn('deputy')).get('/notices')).body;
    assert.match(notices, /A new edition of the guidance asks for more in a case/);
    for (const { kind, name } of (await site.casework.open(site.as('lead'), older.id))?.people ??
      [])
      if (kind === 'learner') assert.ok(!notices.includes(name));
  });

  it('goes quiet once the lead marks it as read, and the new advice stays', async () => {
    const lead = await site.signedIn('lead');
    const base = await begin(lead, `${href}/do/read-new-advice`);
    await answer(lead, base, [[1, { follows: 'something', reason: 'We ask social care today.' }]]);
    const done = await lead.post(`${base}/perform`);
    assert.equal(done.statusCode, 303);
    const page = (await lead.get(href)).body;
    assert.ok(!page.includes(heading));
    assert.match(page, /Take advice before you decide/);
    assert.ok(!(await lead.get('/cases')).body.includes(heading));
  });
});
