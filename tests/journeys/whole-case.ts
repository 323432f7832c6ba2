import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ActName } from '#cases';
import { learners, staff } from '#examples';
import { act, doWhatIsAsked, told } from './doing.ts';
import { pointer } from './hands.ts';
import { type Look, schoolInABrowser } from './school.ts';
import { type Given, signIn, walk } from './walking.ts';

/** A case in the browser: who has it open, and what they do there. */
export interface Case {
  readonly page: Page;
  /** Somebody signs in and has the case open. */
  as(who: keyof typeof staff): Promise<void>;
  does(name: ActName, given?: Given): Promise<void>;
  /** The lead says which account of a fact holds: the newest that gives this value. */
  settles(fact: string, value: string): Promise<void>;
  /** Does all that is asked, closes the case, and sees that it is closed. */
  ends(given?: Given): Promise<void>;
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

/** Advice is taken, and with the head’s agreement the case stays in school. */
export async function staysAfterAdvice(the: Case): Promise<void> {
  await the.does('decide', { outcome: 'consult', second: '' });
  await the.does('record-consultation', { named: 'no' });
  await the.does('hear-the-head', { who: staff.head.id, view: 'manage-here' });
  await the.does('decide', { outcome: 'in-setting', second: staff.head.id });
  await the.as('head');
  await the.does('give-second-opinion', { agrees: 'yes' });
  await the.as('lead');
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

/** The way a case begins in a browser, for the tests of one file. */
export function casesInABrowser(): (look: Look, report?: Given) => Promise<Case> {
  const school = schoolInABrowser();
  return async (look, report = {}) => {
    const page = await school.open(look);
    await reported(page, school.address, report);
    const home = page.url();
    const does = (name: ActName, given: Given = {}): Promise<void> =>
      act(page, name, { given, hands: pointer });
    await does('acknowledge-report');
    await does('open-case');
    return {
      page,
      does,
      async as(who) {
        await signIn(page, school.address, staff[who].name);
        await page.goto(home);
      },
      async settles(fact, value) {
        await page.goto(`${home}/do/settle-account`);
        const accounts = await page
          .locator('input[name="account"]')
          .evaluateAll((all) => all.map((one: { readonly value?: string }) => one.value ?? ''));
        const account = accounts.findLast(
          (one) => one.startsWith(`${fact}:`) && one.endsWith(`:${value}`),
        );
        assert.ok(account, `no account says that ${fact} is ${value}`);
        await page.goto(home);
        await does('settle-account', { account });
      },
      ends: (given = {}) => ends(page, given),
    };
  };
}
