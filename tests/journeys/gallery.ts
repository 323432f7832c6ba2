import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { isOneOfManyQuestions } from './gallery-share.ts';

/** The checker, in the form that a browser reads soonest. */
const checker = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');

/** The gallery in a browser, for the tests of one file. */
export interface GalleryInABrowser {
  readonly browser: Browser;
  readonly address: string;
  /** The addresses of every state there is an example of. */
  readonly states: readonly string[];
  /** How much each of these states shows, in characters of its page. */
  sizesOf(states: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** A page into which the checker is put once. */
  newPage(): Promise<Page>;
}

/** Opens the gallery before the tests of a file, and closes it after them. */
export function galleryInABrowser(): () => GalleryInABrowser {
  let site: TestSite;
  let gallery: GalleryInABrowser;
  before(async () => {
    site = await testSite({ development: true });
    const address = await site.app.listen({ host: '127.0.0.1', port: 0 });
    const browser = await openBrowser();
    const visitor = site.visitor();
    const { body } = await visitor.get('/gallery');
    const states = [...body.matchAll(/href="(\/gallery\/[^"]+)"/g)].map(([, href]) => href ?? '');
    const newPage = async (): Promise<Page> => {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      await page.addInitScript({ path: checker });
      return page;
    };
    const sizesOf = async (some: readonly string[]): Promise<ReadonlyMap<string, number>> => {
      const sizes = new Map<string, number>();
      for (const state of some) sizes.set(state, (await visitor.get(state)).body.length);
      return sizes;
    };
    gallery = { browser, address, states, sizesOf, newPage };
  });
  after(async () => {
    await gallery.browser.close();
    await site.end();
  });
  return () => gallery;
}

/** The levels of the guidelines that every page keeps to, and what the checker holds to be good besides. */
export const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What colours and sizes can change; the rest was checked in light colours. */
export const byLook = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What the checker finds on a page, by what it is told to run. */
export async function barriers(
  page: Page,
  state: string,
  run: RunOptions,
): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...run })})`,
  );
  return violations.map(
    ({ id, nodes }) => `${state}: ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}

/** How much wider than its window a page is, if it is. */
export async function overflow(page: Page, state: string): Promise<readonly string[]> {
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  return Number(over) > 0 ? [`${state}: ${String(over)} pixels too wide`] : [];
}

/** The longest that people write without a blank, beside words of ours: an address and a user name. */
const longWords = ['bay.ember.of.lanternfield@example.school', 'the_real_bay_ember_of_year_9_2011'];

/** Where only words of ours ever stand, all of them short. */
const neverSaid = 'kbd, .sl-counts, .moj-sub-navigation, .govuk-task-list__status, option';

/** Puts words that are long beside each that a page says and in each of its boxes, and says how much too wide it is then. */
export async function overflowOfLongWords(page: Page, state: string): Promise<readonly string[]> {
  await page.evaluate(`(() => {
    const [address, name] = ${JSON.stringify(longWords)};
    const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (words.nextNode()) texts.push(words.currentNode);
    const may = ({ data, parentElement }) => data.trim() && !parentElement.closest('${neverSaid}');
    for (const text of texts.filter(may)) text.data = address + ' ' + text.data + ' ' + name;
    for (const box of document.querySelectorAll('input[type=text], textarea')) box.value = address;
  })()`);
  return overflow(page, `${state}, with long words`);
}

/** What was found on pages, by the way they were looked at. */
export interface Found {
  readonly light: readonly string[];
  readonly dark: readonly string[];
  readonly narrow: readonly string[];
}

/** Opens a page once, and looks at it in light colours, in dark ones on a phone, and at 400% zoom. */
async function lookAt(page: Page, address: string, state: string): Promise<Found> {
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
  const narrow = [...(await overflow(page, state)), ...(await overflowOfLongWords(page, state))];
  return { light, dark, narrow };
}

/** Looks at these states, two pages at a time. */
export async function lookAtAll(
  { newPage, address }: GalleryInABrowser,
  states: readonly string[],
): Promise<Found> {
  const left = states.toReversed();
  const found: Found[] = [];
  const inOneTab = async () => {
    const page = await newPage();
    for (let state = left.pop(); state !== undefined; state = left.pop())
      found.push(await lookAt(page, address, state));
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
