import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { staff } from '../../examples/index.ts';
import { schoolInABrowser } from './school.ts';

const school = schoolInABrowser();

/** Somebody at the page of a report on which they say what was done so far. */
async function writing(who: keyof typeof staff, scripts: boolean): Promise<Page> {
  const page = await school.open({ scripts, width: 1280 });
  await page.goto(`${school.address}/sign-in`);
  await page.getByRole('button', { name: `Try it as ${staff[who].name}` }).click();
  await page.goto(`${school.address}/report`);
  await page.goto(page.url().replace(/\/1$/, '/6'));
  return page;
}

const text = 'She admitted that it was a silly mistake.';

describe('help with words beside a box', () => {
  it('comes as one types, and puts better words in place without leaving the page', async () => {
    const page = await writing('teacher', true);
    const box = page.locator('#doneSoFar');
    await box.pressSequentially(text);
    const one = page.locator('[data-term="silly"]');
    await one.waitFor();
    await page.getByText('2 words are pointed out below the box').waitFor({ state: 'attached' });
    await one.getByRole('button').click();
    assert.equal(await box.inputValue(), 'She admitted that it was a mistake.');
    await one.waitFor({ state: 'detached' });
    await page.locator('[data-term="admitted"]').waitFor();
    await page.getByText('1 word is pointed out below the box').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('goes when the words are gone, and says so when asked', async () => {
    const page = await writing('assistant', true);
    const box = page.locator('#doneSoFar');
    await box.fill(text);
    await page.locator('[data-term="silly"]').waitFor();
    await box.fill('She told us.');
    await page.locator('[data-term="silly"]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Suggest kinder or more exact words' }).click();
    await page.getByText('Nothing to point out.').waitFor();
    await page.context().close();
  });

  it('works without a script, and Enter in another box still goes on', async () => {
    const page = await writing('coach', false);
    const box = page.locator('#doneSoFar');
    await box.fill(text);
    await page.getByRole('button', { name: 'Suggest kinder or more exact words' }).click();
    await page.locator('[data-term="silly"]').getByRole('button').click();
    assert.equal(await box.inputValue(), 'She admitted that it was a mistake.');
    await page.locator('[data-term="admitted"]').waitFor();
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await page.getByRole('radio', { name: 'No', exact: true }).press('Enter');
    await page.waitForURL(/\/7$/);
    await page.context().close();
  });
});
