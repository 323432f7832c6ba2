import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

async function everyState(
  look: { readonly width: number; readonly dark: boolean; readonly scripts?: boolean },
  check: (page: Page, state: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: look.scripts ?? true,
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const state of states) {
    await page.goto(address + state);
    found.push(...(await check(page, state)));
  }
  await context.close();
  return found;
}

/** What colours and sizes can change; the rest was checked in light colours. */
const byLook = ['color-contrast', 'link-in-text-block', 'target-size'];

const everything = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).withTags(levels).setLegacyMode();
const looks = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).withRules(byLook).setLegacyMode();

async function barriers(axe: AxeBuilder, state: string): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}

async function overflow(page: Page, state: string): Promise<readonly string[]> {
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  return Number(over) > 0 ? [`${state}: ${String(over)} pixels too wide`] : [];
}

describe('every page in every state there is an example of', () => {
  it('there are enough of them to mean something', () => {
    assert.ok(states.length >= 60, `only ${states.length}`);
  });

  it('has no barrier that a program can find, in light colours', async () => {
    assert.deepEqual(
      await everyState({ width: 1280, dark: false }, (page, state) =>
        barriers(everything(page), state),
      ),
      [],
    );
  });

  it('has none in dark colours, on a phone', async () => {
    assert.deepEqual(
      await everyState({ width: 360, dark: true }, (page, state) => barriers(looks(page), state)),
      [],
    );
  });

  it('fits a phone, and a window at 400% zoom', async () => {
    assert.deepEqual(await everyState({ width: 320, dark: false }, overflow), []);
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
