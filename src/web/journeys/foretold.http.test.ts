import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type TestSite, testSite, type Visiting } from '../testing.ts';
import { answer, begin, newestCase, report, type reportPages, when } from './testing.ts';

let site: TestSite;
before(async () => {
  site = await testSite();
});
after(() => site.end());

/** Answers one question of the assessment; gives the address of the journey, ready to check. */
async function assessing(lead: Visiting, href: string, said: object): Promise<string> {
  const base = await begin(lead, `${href}/do/record-facts`);
  const pages = [
    [1, { saidBy: 'Her tutor', ...when('saidAt') }],
    [3, { ...said }],
    [12, { reason: 'Quite sure.' }],
  ] as typeof reportPages;
  await answer(lead, base, pages);
  return base;
}

describe('checking answers', () => {
  it('says when an answer differs, and when sending it would lower the advice', async () => {
    await report(await site.signedIn('teacher'));
    const lead = await site.signedIn('lead');
    const href = await newestCase(lead);
    const first = await assessing(lead, href, { adultInvolved: 'suspected' });
    assert.doesNotMatch((await lead.get(`${first}/check`)).body, /lower the advice|differs from/);
    await lead.post(`${first}/perform`);
    const second = await assessing(lead, href, { adultInvolved: 'no' });
    const check = (await lead.get(`${second}/check`)).body;
    assert.match(check, /This differs from what is recorded/);
    assert.match(check, /stands until the lead says, with a reason, which account holds/);
    await lead.post(`${second}/perform`);
    const page = (await lead.get(href)).body;
    assert.match(page, /Two accounts differ: say which holds/);
    assert.match(page, /Accounts differ\. Also said:/);
    const settling = await begin(lead, `${href}/do/settle-account`);
    const choices = (await lead.get(`${settling}/1`)).body;
    const account = /value="(adultInvolved:\d+:no)"/.exec(choices)?.[1] ?? '';
    await answer(lead, settling, [[1, { account, reason: 'The register says 15.' }]]);
    const lowering = (await lead.get(`${settling}/check`)).body;
    assert.match(lowering, /This would lower the advice/);
    assert.match(lowering, /“It is suspected” would become “No”/);
  });
});
