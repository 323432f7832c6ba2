import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { signIn, walk } from './walking.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let first: { readonly caseId: string; readonly reference: string };

before(async () => {
  site = await testSite();
  first = await site.reports();
  const added = { kind: 'learner', learner: learners.ash.id, childRoles: ['pictured'] } as const;
  await site.does('lead', 'add-person', { caseId: first.caseId, expected: 2 }, added);
  await site.reports({ who: 'Not known yet' });
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.end();
});

async function open(scripts: boolean, width = 1180): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, address, staff.lead.name);
  return page;
}

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const pathOf = (page: Page): string => new URL(page.url()).pathname;

async function findAsh(page: Page): Promise<void> {
  await link(page, 'Find a case').click();
  await page.getByLabel('Name or reference').fill(learners.ash.name.slice(0, 5));
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('heading', { name: '1 case found' }).waitFor();
  assert.ok(!page.url().toLowerCase().includes(learners.ash.name.slice(0, 3).toLowerCase()));
  await link(page, first.reference).click();
  await page.getByRole('heading', { name: `Case ${first.reference}` }).waitFor();
}

async function keepView(page: Page): Promise<void> {
  await link(page, 'Cases').click();
  await page.locator('summary', { hasText: 'Narrow the list' }).click();
  await page.getByLabel('When it is due').selectOption('today');
  await page.getByRole('button', { name: 'Narrow the list' }).click();
  await page.locator('summary', { hasText: 'Saved views' }).click();
  await page.getByLabel('Name of this view').fill('Due this afternoon');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await link(page, 'Cases').click();
  await link(page, 'Due this afternoon').click();
  assert.equal(new URL(page.url()).search, '?due=today');
  await page.locator('summary', { hasText: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Delete the view Due this afternoon' }).click();
  assert.equal(await link(page, 'Due this afternoon').count(), 0);
}

async function noteByReference(page: Page): Promise<void> {
  await link(page, 'Note an action').click();
  await page.getByLabel('Reference of the case').fill(first.reference.toLowerCase());
  await page.getByRole('button', { name: 'Continue' }).click();
  await walk(page);
  assert.equal(pathOf(page), `/cases/${first.caseId}`);
}

describe('the lead’s day', () => {
  for (const { scripts, width } of [
    { scripts: true, width: 1180 },
    { scripts: false, width: 360 },
  ])
    it(`finds, narrows, keeps, notes and sees where things are, ${scripts ? 'with scripts' : 'without scripts, on a phone'}`, async () => {
      const page = await open(scripts, width);
      await findAsh(page);
      await keepView(page);
      await noteByReference(page);
      await link(page, 'Where we are').click();
      assert.equal(await page.locator('.sl-map [aria-current="step"]').count(), 1);
      await link(page, 'Chronology').click();
      await page.getByRole('img', { name: /When things happened/ }).waitFor();
      await link(page, 'Who to call').click();
      await page.getByRole('link', { name: '999' }).waitFor();
      await page.context().close();
    });
});

describe('single keys', () => {
  it('do nothing until they are switched on, and nothing again once they are off', async () => {
    const page = await open(true);
    await page.keyboard.press('c');
    assert.equal(pathOf(page), '/');
    await link(page, 'Keyboard shortcuts').click();
    await page.getByRole('button', { name: 'Switch them on' }).click();
    await page.keyboard.press('c');
    await page.waitForURL(/\/cases$/);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const rows = await page.locator('[data-row]').allTextContents();
    assert.equal(await page.locator(':focus').textContent(), rows[1]);
    await page.keyboard.press('?');
    await page.waitForURL(/\/shortcuts$/);
    await page.getByRole('button', { name: 'Switch them off' }).click();
    await page.keyboard.press('c');
    assert.equal(pathOf(page), '/shortcuts');
    await page.context().close();
  });

  it('never interrupt somebody typing', async () => {
    const page = await open(true);
    await link(page, 'Keyboard shortcuts').click();
    await page.getByRole('button', { name: 'Switch them on' }).click();
    await page.keyboard.press('f');
    await page.waitForURL(/\/find$/);
    await page.getByLabel('Name or reference').pressSequentially('chr?');
    assert.equal(await page.getByLabel('Name or reference').inputValue(), 'chr?');
    assert.equal(pathOf(page), '/find');
    await page.context().close();
  });
});

describe('on paper', () => {
  const pages = ['/cases', '', '/chronology', '/map', '/people', '/refer'];

  for (const path of pages)
    it(`${path || 'the case'} is marked, without navigation, and within the sheet`, async () => {
      const page = await open(true, 680);
      await page.goto(address + (path === '/cases' ? path : `/cases/${first.caseId}${path}`));
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.getByText('Official-sensitive: keep securely').isVisible());
      const shown = page.locator(
        'nav:visible, form:visible, button:visible, .govuk-button:visible',
      );
      assert.deepEqual(await shown.allTextContents(), []);
      const addresses = await page.evaluate(
        `[...document.links].filter((one) => getComputedStyle(one, '::after').content.includes('/')).length`,
      );
      assert.equal(addresses, 0, 'no address is printed');
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(Number(over) <= 0, `${String(over)} pixels too wide`);
      const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.ok(paper.subarray(0, 5).toString() === '%PDF-' && paper.length > 5000);
      await page.context().close();
    });

  it('a page that anybody may read is not marked', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}/help-now`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByText('Official-sensitive').count(), 0);
    await context.close();
  });
});
