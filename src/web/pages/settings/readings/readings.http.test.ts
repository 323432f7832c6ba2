import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { staff } from '#examples';
import { type TestSite, testSite } from '../../../testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

describe('who looked at what', () => {
  it('is shown by reference to the lead, the head and the data protection officer', async () => {
    const { caseId, reference } = await site.opens();
    assert.equal((await (await site.signedIn('lead')).get(`/cases/${caseId}`)).statusCode, 200);
    for (const who of ['lead', 'head', 'records'] as const) {
      const { body, statusCode } = await (await site.signedIn(who)).get('/settings/readings');
      assert.equal(statusCode, 200, who);
      assert.match(body, new RegExp(`Read the case: ${reference}`), who);
      assert.match(body, new RegExp(staff.lead.name), who);
      assert.match(body, /href="\/settings\/readings\?day=2026-11-04"/);
    }
  });

  it('is no page for anybody else, and any other day is the present one', async () => {
    for (const who of ['deputy', 'teacher', 'chair', 'technician'] as const)
      assert.equal((await (await site.signedIn(who)).get('/settings/readings')).statusCode, 404);
    const head = await site.signedIn('head');
    for (const day of ['2026-11-31', '2099-01-01', 'x', '']) {
      const { body } = await head.get(`/settings/readings?day=${day}`);
      assert.match(body, /5 November 2026/, day);
    }
    assert.match(
      (await head.get('/settings/readings?day=2026-11-04')).body,
      /Nothing was looked at/,
    );
  });

  it('goes by the day in London, also in the hour after midnight in summer', async () => {
    site.clock.now = '2027-07-01T23:30:00.000Z';
    const lead = await site.signedIn('lead');
    assert.equal((await lead.get('/cases')).statusCode, 200);
    const { body } = await lead.get('/settings/readings');
    assert.match(body, /2 July 2027, 12:30am/);
    assert.match(body, /href="\/settings\/readings\?day=2027-07-01"/);
    const before = await lead.get('/settings/readings?day=2027-07-01');
    assert.match(before.body, /Nothing was looked at/);
  });
});
