import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  barriers,
  byLook,
  type Found,
  galleryInABrowser,
  levels,
  lookAtAll,
  overflow,
} from './gallery.ts';
import { pageOf, shareOf } from './gallery-share.ts';

const gallery = galleryInABrowser();

/** How far from the left each of these words is drawn, in the first quotation of a page that says just this. */
const placesIn = (words: string, sought: readonly string[]): string => `(() => {
  const quote = document.querySelector('.sl-quote');
  quote.textContent = ${JSON.stringify(words)};
  return ${JSON.stringify(sought)}.map((word) => {
    const at = quote.textContent.indexOf(word);
    const range = document.createRange();
    range.setStart(quote.firstChild, at);
    range.setEnd(quote.firstChild, at + word.length);
    return range.getBoundingClientRect().left;
  });
})()`;

describe('every page, where it shows most and in a share of its other states', () => {
  let share: readonly string[];
  let found: Found;
  before(async () => {
    share = shareOf(await gallery().sizesOf(gallery().states));
    found = await lookAtAll(gallery(), share);
  });

  it('there are enough of them to mean something', () => {
    const { states } = gallery();
    assert.ok(states.length >= 300, `only ${states.length}`);
    assert.ok(share.length >= 100, `only ${share.length}`);
    assert.deepEqual(new Set(share.map(pageOf)), new Set(states.map(pageOf)));
    assert.ok(new Set(states.map(pageOf)).size >= 50);
  });

  it('a barrier would be found, and a page that is too wide', async () => {
    const { address, newPage } = gallery();
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

  it('fits a phone, and a window at 400% zoom, whatever long names and addresses it says', () => {
    assert.deepEqual(found.narrow, []);
  });

  it('a child’s words in Arabic read in order, in the box and in the record', async () => {
    const { address, browser } = gallery();
    const page = await browser.newPage();
    const words = 'عمري 14 سنة. أنا خائف, ساعدوني.\nI am 14. Please help.';
    await page.goto(`${address}/gallery/question/report-with-errors`);
    await page.locator('textarea').first().fill(words);
    const direction = "getComputedStyle(document.querySelector('textarea')).direction";
    assert.equal(await page.evaluate(direction), 'rtl');
    await page.goto(`${address}/gallery/chronology/everything`);
    const lefts = await page.evaluate<number[]>(
      placesIn(words, ['عمري', '14', 'ساعدوني', 'I am', 'help']),
    );
    const [age = 0, number = 0, help = 0, first = 0, last = 0] = lefts;
    assert.ok(
      age > number && number > help,
      'the Arabic line reads from the right, its number inside',
    );
    assert.ok(first < last, 'the English line reads from the left');
    await page.close();
  });

  it('prints what is closed on the screen', async () => {
    const { address, browser } = gallery();
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

  it('prints nothing that only leads to something to do', async () => {
    const { address, browser } = gallery();
    const page = await browser.newPage();
    await page.goto(`${address}/gallery/case/assessed`);
    const doing = page.locator('main a[href*="/do/"]');
    const seen = async () =>
      (await Promise.all((await doing.all()).map((one) => one.isVisible()))).filter(Boolean).length;
    assert.ok((await seen()) > 2);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await seen(), 0);
    await page.close();
  });

  it('gives a tag an edge where colours are the reader’s own', async () => {
    const { address, browser } = gallery();
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${address}/gallery/case/assessed`);
    const edge = await page.evaluate(
      "getComputedStyle(document.querySelector('.govuk-tag')).borderTopStyle",
    );
    assert.equal(edge, 'solid');
    await page.close();
  });
});
