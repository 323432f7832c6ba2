import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lanternfield, staff } from '#examples';
import { type TestSite, testSite, type Visiting } from '../../testing.ts';
import { toAdd } from './page.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

const whoIsInvolved = 'Wren Lampwick';

/** Somebody gives their first account, page by page. */
async function tells(visitor: Visiting, caseId: string, seen: string) {
  const start = await visitor.get(
    `/cases/${caseId}/do/give-first-account?person=${staff.teacher.id}`,
  );
  const base = String(start.headers.location).replace(/\/1\?.*$/, '');
  const first = await visitor.get(String(start.headers.location));
  await visitor.post(`${base}/1`, { person: staff.teacher.id });
  await visitor.post(`${base}/2`, {
    'at-day': '5',
    'at-month': '11',
    'at-year': '2026',
    'at-time': '8:40am',
    place: 'in-school',
    present: 'Nobody',
  });
  await visitor.post(`${base}/3`, { account: 'She told me at the door.' });
  await visitor.post(`${base}/4`, { saidToChild: 'That I would pass it on.', seen });
  return { first, done: await visitor.post(`${base}/perform`) };
}

describe('the receipt of a report', () => {
  it('offers whoever reported to add what they saw and heard, and nothing of the case', async () => {
    const { caseId, reference } = await site.reports({ who: whoIsInvolved });
    const teacher = await site.signedIn('teacher');
    const receipt = await teacher.get(`/reports/${reference}`);
    assert.match(receipt.body, /Write down what you saw, heard and said/);
    assert.match(receipt.body, /Record a 999 call you made/);
    assert.doesNotMatch(receipt.body, /that the law requires/);
    const { first, done } = await tells(teacher, caseId, 'by-accident');
    assert.doesNotMatch(first.body, new RegExp(whoIsInvolved));
    assert.match(first.body, /Bryn Taper/);
    assert.doesNotMatch(first.body, /Amber Wick/);
    assert.equal(done.headers.location, `/reports/${reference}?done=give-first-account`);
    const after = await teacher.get(done.headers.location ?? '');
    assert.match(after.body, /kept as it was given/);
    const opened = await site.casework.open(site.as('lead'), caseId);
    assert.equal(opened?.state.firstAccounts[0]?.person, staff.teacher.id);
    assert.equal(opened.state.exposures[0]?.name, 'Bryn Taper');
  });

  it('takes no account in the name of somebody else', async () => {
    const { caseId } = await site.reports();
    const performed = await site.does(
      'teacher',
      'give-first-account',
      { caseId, expected: 0 },
      {
        person: staff.office.id,
        at: '2026-11-05T08:40:00.000Z',
        place: 'online',
        present: 'Nobody',
        account: 'Not mine.',
        saidToChild: 'Nothing.',
        seen: 'none',
      },
    );
    assert.equal(performed.done, 'unknown');
  });

  it('lets whoever reported record a 999 call, and tells the lead', async () => {
    const { caseId } = await site.reports();
    const performed = await site.does(
      'teacher',
      'call-emergency-services',
      { caseId, expected: 0 },
      {
        calledAt: '2026-11-05T08:50:00.000Z',
        services: ['ambulance'],
        calledBy: 'Bryn Taper',
        reason: 'She said that she had hurt herself.',
      },
    );
    assert.equal(performed.done, 'performed');
    const opened = await site.casework.open(site.as('lead'), caseId);
    assert.equal(opened?.state.advice?.decision, 'emergency');
  });

  it('opens nothing to anybody else', async () => {
    const { caseId, reference } = await site.reports();
    const office = await site.signedIn('office');
    assert.equal((await office.get(`/reports/${reference}`)).statusCode, 404);
    for (const act of ['give-first-account', 'call-emergency-services', 'note-action'])
      assert.equal((await office.get(`/cases/${caseId}/do/${act}/d1/1`)).statusCode, 404, act);
    const teacher = await site.signedIn('teacher');
    assert.equal((await teacher.get(`/cases/${caseId}`)).statusCode, 404);
    assert.equal((await teacher.get(`/cases/${caseId}/do/note-action/d1/1`)).statusCode, 404);
  });

  it('offers the report that the law requires where a school in England has switched it on', () => {
    const actor = site.as('teacher');
    const offered = (school: typeof lanternfield) =>
      toAdd('a-case', { actor, school }).some(({ text }) => text.includes('the law requires'));
    const ways = { ...lanternfield.ways, mandatoryReporting: true };
    assert.equal(offered(lanternfield), false);
    assert.equal(offered({ ...lanternfield, ways }), true);
    assert.equal(offered({ ...lanternfield, ways, nation: 'wales' }), false);
  });
});
