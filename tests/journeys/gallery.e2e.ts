import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';

let site: TestSite;
let browser: Browser;
let address: string;
let states: readonly string[];

before(async () => {
  site = await testSite({ development: true });
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  const { body } = await site.visitor().get('/gallery');
  states = [...body.matchAll(/href="(\/gallery\/[^"]+)"/g)].map(([, href]) => href ?? '');
});
after(async () => {
  await browser.close();
  await site.end();
});

/** The levels of the guidelines that every page keeps to, and what the checker holds to be good besides. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What colours and sizes can change; the rest was checked in light colours. */
const byLook = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What the checker finds on a page, by what it is told to run. */
async function barriers(page: Page, state: string, run: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...run })})`,
  );
  return violations.map(
    ({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}

async function overflow(page: Page, state: string): Promise<readonly string[]> {
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  return Number(over) > 0 ? [`${state}: ${String(over)} pixels too wide`] : [];
}

interface Found {
  readonly light: readonly string[];
  readonly dark: readonly string[];
  readonly narrow: readonly string[];
}

/** One template draws every question, and its colours are looked at where all that it can show is shown. */
const isOneOfManyQuestions = (state: string): boolean =>
  /^\/gallery\/question\/.*-page-\d+/.test(state);

/** Opens a page once, and looks at it in light colours, in dark ones on a phone, and at 400% zoom. */
async function lookAt(page: Page, state: string): Promise<Found> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address + state);
  const colours = !isOneOfManyQuestions(state);
  const light = await barriers(page, state, {
    runOnly: levels,
    rules: Object.fromEntries(byLook.map((rule) => [rule, { enabled: colours }])),
  });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = colours ? await barriers(page, state, { runOnly: byLook }) : [];
  await page.setViewportSize({ width: 320, height: 800 });
  return { light, dark, narrow: await overflow(page, state) };
}

async function newPage(): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript(axe.source);
  return page;
}

/** Looks at every state, two pages at a time. */
async function lookAtAll(): Promise<Found> {
  const left = states.toReversed();
  const found: Found[] = [];
  const inOneTab = async () => {
    const page = await newPage();
    for (let state = left.pop(); state !== undefined; state = left.pop())
      found.push(await lookAt(page, state));
    await page.close();
  };
  await Promise.all([inOneTab(), inOneTab()]);
  assert.equal(found.length, states.length);
  return {
    light: found.flatMap(({ light }) => light),
    dark: found.flatMap(({ dark }) => dark),
    narrow: found.flatMap(({ narrow }) => narrow),
  };
}

describe('every page in every state there is an example of', () => {
  let found: Found;
  before(async () => {
    found = await lookAtAll();
  });

  it('there are enough of them to mean something', () => {
    assert.ok(states.length >= 300, `only ${states.length}`);
  });

  it('a barrier would be found, and a page that is too wide', async () => {
    const page = await newPage();
    await page.goto(`${address}/gallery/question/report-with-errors`);
    await page.evaluate("document.querySelectorAll('label').forEach((one) => one.remove())");
    assert.match((await barriers(page, 'a page', { runOnly: levels })).join(), /label/);
    await page.evaluate("document.querySelector('h1').style = 'color: #eee; width: 200vw'");
    assert.match((await barriers(page, 'a page', { runOnly: byLook })).join(), /color-contrast/);
    assert.equal((await overflow(page, 'a page')).length, 1);
    await page.close();
  });

  it('has no barrier that a program can find, in light colours', () => {
    assert.deepEqual(found.light, []);
  });

  it('has none in dark colours, on a phone', () => {
    assert.deepEqual(found.dark, []);
  });

  it('fits a phone, and a window at 400% zoom', () => {
    assert.deepEqual(found.narrow, []);
  });

  it('prints what is closed on the screen', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/gallery/case/assessed`);
    const closed = page.locator('details:not([open]) > .govuk-details__text');
    const shown = async () =>
      (await Promise.all((await closed.all()).map((one) => one.isVisible()))).filter(Boolean);
    assert.equal((await shown()).length, 0);
    await page.emulateMedia({ media: 'print' });
    assert.ok((await closed.count()) > 5);
    assert.equal((await shown()).length, await closed.count());
    await page.close();
  });
});
