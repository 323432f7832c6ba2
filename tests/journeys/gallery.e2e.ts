import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  barriers,
  byLook,
  type Found,
  galleryInABrowser,
  isOneOfManyQuestions,
  levels,
  lookAtAll,
  overflow,
} from './gallery.ts';

const gallery = galleryInABrowser();

/** Of the pages of questions, which one template draws, every tenth; the long proofs look at each. */
const share = (states: readonly string[]): readonly string[] => {
  const questions = states.filter(isOneOfManyQuestions);
  const left = new Set(questions.filter((_, place) => place % 10 !== 0));
  return states.filter((state) => !left.has(state));
};

describe('every page in every state there is an example of', () => {
  let found: Found;
  before(async () => {
    found = await lookAtAll(gallery(), share(gallery().states));
  });

  it('there are enough of them to mean something', () => {
    const { states } = gallery();
    assert.ok(states.length >= 300, `only ${states.length}`);
    assert.ok(share(states).length >= 200, `only ${share(states).length}`);
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

  it('fits a phone, and a window at 400% zoom', () => {
    assert.deepEqual(found.narrow, []);
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
});
