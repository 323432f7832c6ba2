import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ActName } from '#cases';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { act, doWhatIsAsked, told } from './doing.ts';
import { pointer } from './hands.ts';
import { type Given, signIn, walk } from './walking.ts';

/** A case in the browser: who has it open, and what they do there. */
export interface Case {
  readonly page: Page;
  /** Somebody signs in and has the case open. */
  as(who: keyof typeof staff): Promise<void>;
  does(name: ActName, given?: Given): Promise<void>;
  /** Does all that is asked, closes the case, and sees that it is closed. */
  ends(given?: Given): Promise<void>;
}

interface Look {
  readonly scripts: boolean;
  readonly width: number;
}

/** The student in most of the cases, as they are added. */
export const ash = { kind: 'learner', learner: learners.ash.name, childRoles: ['pictured'] };
/** How the meeting is answered. */
export const met = {
  ...{ immediateRisk: 'no', tellNow: 'not-decided', parents: 'yes-now', viewing: 'no' },
};
/** How agencies are said to have answered. */
export const heard = { ...met, outcome: 'accepted', agree: 'yes', agencies: 'agreed' };
/** Long enough for a slow machine. */
export const aMinute = { timeout: 180_000 };

/** Desk and telephone, with scripts and without. */
export const looks = {
  desk: { scripts: true, width: 1280 },
  bareDesk: { scripts: false, width: 1280 },
  phone: { scripts: true, width: 360 },
  barePhone: { scripts: false, width: 360 },
} as const satisfies Record<string, Look>;

async function ends(page: Page, given: Given): Promise<void> {
  await doWhatIsAsked(page, pointer, given);
  await act(page, 'close-case', { given: {}, hands: pointer });
  assert.match(await page.locator('h1 + p').innerText(), /Closed/);
}

async function openPage(browser: Browser, { scripts, width }: Look): Promise<Page> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** A teacher reports, and the lead has the new report open. */
async function reported(page: Page, address: string, report: Given): Promise<void> {
  await signIn(page, address, staff.teacher.name);
  await page.getByRole('button', { name: 'Report a concern', exact: true }).click();
  await walk(page, { ...told, ...report });
  await page.getByRole('heading', { name: 'Report sent' }).waitFor();
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await signIn(page, address, staff.lead.name);
  await page.goto(`${address}/cases`);
  await page.getByRole('link', { name: reference }).click();
  await page.waitForLoadState();
}

/** A school with its pages and a browser for one test file, and the way a case begins in it. */
export function casesInABrowser(): (look: Look, report?: Given) => Promise<Case> {
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
  return async (look, report = {}) => {
    const page = await openPage(browser, look);
    await reported(page, address, report);
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
  };
}
