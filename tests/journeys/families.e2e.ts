import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { carers, learners, staff } from '#examples';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { pressAndGo, signIn, walk } from './walking.ts';
import { pointer } from './hands.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let caseId: string;
before(async () => {
  site = await testSite();
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  ({ caseId } = await site.reports());
  await does('open-case', { reason: 'A picture has gone further than it was meant to.' });
  await does('add-person', { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] });
  const child = (await opened()).state.people[0]?.id ?? '';
  await does('add-person', { kind: 'carer', carer: carers.ashMother.id, carerOf: [child] });
});
after(async () => {
  await browser.close();
  await site.end();
});

async function opened() {
  const found = await site.casework.open(site.as('lead'), caseId);
  assert.ok(found);
  return found;
}

async function does(act: 'open-case' | 'add-person', input: object): Promise<void> {
  const expected = (await opened()).state.sequence;
  const { done } = await site.does('lead', act, { caseId, expected }, input);
  assert.equal(done, 'performed');
}

/** Records something from a part’s page, by the first link that leads to it. */
async function records(page: Page, place: { part: string; act: string }, given: object) {
  await page.goto(`${address}/cases/${caseId}/parts/${place.part}`);
  const link = page.locator(`.sl-actions a[href*="/do/${place.act}"]`).first();
  await pressAndGo(page, pointer, link);
  await walk(page, given as Parameters<typeof walk>[1]);
  await page.goto(`${address}/cases/${caseId}/parts/${place.part}`);
}

it('a referral and a family, without JavaScript, on a phone', { timeout: 120_000 }, async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await signIn(page, address, staff.lead.name);
  const referrals = (act: string) => ({ part: 'referrals', act });
  await records(page, referrals('refer-to-social-care'), { how: 'phone' });
  await page.getByText('Hear what children’s social care will do').first().waitFor();
  await pressAndGo(page, pointer, page.getByRole('link', { name: /^The sheet for this referral/ }));
  await page.getByRole('heading', { name: 'What we ask of you' }).waitFor();
  await records(page, referrals('send-written-referral'), {});
  await records(page, referrals('record-referral-response'), { agree: 'no' });
  await page.getByText('Take it further up', { exact: true }).waitFor();
  await records(page, referrals('escalate'), {});
  await page.getByText('Taken further up', { exact: true }).first().waitFor();

  const parents = (act: string) => ({ part: 'parents', act });
  await records(page, parents('inform-parents'), { agencies: 'agreed', learnerSaid: 'agreed' });
  await pressAndGo(page, pointer, page.getByRole('link', { name: /^A letter to print/ }));
  await page.getByRole('heading', { name: `Dear ${carers.ashMother.name}` }).waitFor();
  await records(page, parents('set-contact-permissions'), { contact: 'court-order' });
  await page.getByText('Must not be told', { exact: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: /^A letter to print/ }).count(), 0);
  await context.close();
});
