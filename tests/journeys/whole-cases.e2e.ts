import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ActName } from '#cases';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { act, doWhatIsAsked, mild, told } from './doing.ts';
import { pointer } from './hands.ts';
import { signIn, walk } from './walking.ts';

let site: TestSite;
let browser: Browser;
let address: string;
before(async () => {
  site = await testSite();
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.end();
});

type Given = Parameters<typeof walk>[1];

/** A case in the browser: who has it open, and what they do there. */
interface Case {
  readonly page: Page;
  /** Somebody signs in and has the case open. */
  as(who: keyof typeof staff): Promise<void>;
  does(name: ActName, given?: Given): Promise<void>;
  /** Does all that is asked, closes the case, and sees that it is closed. */
  ends(given?: Given): Promise<void>;
}

const ash = { kind: 'learner', learner: learners.ash.name, childRoles: ['pictured'] };
const met = { immediateRisk: 'no', tellNow: 'not-decided', parents: 'yes-now', viewing: 'no' };

async function ends(page: Page, given: Given): Promise<void> {
  await doWhatIsAsked(page, pointer, given);
  await act(page, 'close-case', { given: {}, hands: pointer });
  assert.match(await page.locator('h1 + p').innerText(), /Closed/);
}

/** Reported by a teacher, read and opened by the lead. */
async function opened(
  look: { readonly scripts: boolean; readonly width: number },
  report: Given = {},
): Promise<Case> {
  const context = await browser.newContext({
    javaScriptEnabled: look.scripts,
    viewport: { width: look.width, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, address, staff.teacher.name);
  await page.getByRole('button', { name: 'Report a concern', exact: true }).click();
  await walk(page, { ...told, ...report });
  await page.getByRole('heading', { name: 'Report sent' }).waitFor();
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await signIn(page, address, staff.lead.name);
  await page.goto(`${address}/cases`);
  await page.getByRole('link', { name: reference }).click();
  await page.waitForLoadState();
  const home = page.url();
  const does = (name: ActName, given: Given = {}): Promise<void> =>
    act(page, name, { given, hands: pointer });
  await does('acknowledge-report');
  await does('open-case');
  return {
    page,
    does,
    async as(who) {
      await signIn(page, address, staff[who].name);
      await page.goto(home);
    },
    ends: (given = {}) => ends(page, given),
  };
}

const aMinute = { timeout: 180_000 };

describe('a whole case in the browser', () => {
  it('is referred, heard of again, and closed', aMinute, async () => {
    const the = await opened({ scripts: true, width: 1280 });
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, coercion: 'yes' });
    await the.does('hold-initial-review-meeting', met);
    await the.does('decide', { outcome: 'refer' });
    await the.does('refer-to-police', { agreement: 'agreed' });
    await the.does('refer-to-social-care', { agreement: 'agreed' });
    await the.does('send-written-referral');
    await the.does('record-referral-response', { outcome: 'more-assessment', agree: 'yes' });
    await the.ends({ outcome: 'advice-only', agree: 'yes', agencies: 'agreed' });
  });

  it('is about a coach, and the head manages it on a phone without scripts', aMinute, async () => {
    const the = await opened(
      { scripts: false, width: 360 },
      { staffInvolved: 'yes', whichStaff: staff.coach.name },
    );
    await the.does('record-facts', { ...mild, staffImplicated: 'yes', adultInvolved: 'yes' });
    await the.as('head');
    await the.does('add-person', ash);
    await the.does('refer-to-lado');
    await the.does('decide', { outcome: 'refer-lado', second: staff.deputy.id });
    await the.as('deputy');
    await the.does('give-second-opinion', { agrees: 'yes' });
    await the.as('coach');
    assert.match(await the.page.locator('h1').innerText(), /not found/i);
    await the.as('head');
    await the.ends({ ...met, outcome: 'accepted', agree: 'yes', agencies: 'agreed' });
  });

  it('takes advice, and stays in school once a second person agrees', aMinute, async () => {
    const the = await opened({ scripts: false, width: 1280 });
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, sharing: 'beyond-intended', motive: 'joke' });
    await the.does('hold-initial-review-meeting', met);
    await the.does('decide', { outcome: 'consult', second: '' });
    await the.does('record-consultation', { named: 'no' });
    await the.does('hear-the-head', { who: staff.head.id, view: 'manage-here' });
    await the.does('decide', { outcome: 'in-setting', second: staff.head.id });
    await the.as('head');
    await the.does('give-second-opinion', { agrees: 'yes' });
    await the.as('lead');
    await the.ends();
  });

  it('follows what an adult wants who is pictured, on a phone', aMinute, async () => {
    const the = await opened({ scripts: true, width: 360 });
    await the.does('add-person', { ...ash, learner: learners.heath.name });
    await the.does('record-facts', {
      ...mild,
      ...{ youngestDepictedAge: 'adult', childInvolved: 'no', adultInvolved: 'yes' },
    });
    await the.does('decide', { outcome: 'adult-route', second: '' });
    await the.does('follow-adult-route', { told: ['support-here'], risk: 'no' });
    await the.ends({ ...met, learnerSaid: 'agreed' });
  });

  it('begins with 999, and ends when nobody is in danger any more', aMinute, async () => {
    const the = await opened({ scripts: false, width: 360 }, { danger: 'yes' });
    await the.does('add-person', ash);
    await the.does('record-facts', { ...mild, immediateRisk: 'yes', coercion: 'yes' });
    await the.does('call-emergency-services', { services: ['ambulance'] });
    await the.does('decide', { outcome: 'emergency' });
    await the.does('record-facts', { ...mild, immediateRisk: 'no', coercion: 'yes' });
    await the.ends({ ...met, outcome: 'accepted', agree: 'yes', agencies: 'agreed' });
  });
});
