import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { staff } from '#examples';
import { keyboard } from './hands.ts';
import { schoolInABrowser } from './school.ts';
import { pressAndGo, signIn, tabTo } from './walking.ts';
import { report, wholeWay } from './whole-way.ts';

const school = schoolInABrowser();
const { open } = school;

describe('from the first report to a closed case', () => {
  it('with nothing but the keyboard', { timeout: 600_000 }, async () => {
    await wholeWay(await open({ scripts: true, width: 1280 }), school, keyboard);
  });
});

describe('a report by keyboard alone', () => {
  it('reaches every question, the error and the button', { timeout: 120_000 }, async () => {
    const page = await open({ scripts: true, width: 1280 });
    await signIn(page, school.address, staff.coach.name);
    const press = async (selector: string, key: string): Promise<void> => {
      await tabTo(page, selector);
      await page.keyboard.press(key);
    };
    const type = async (selector: string, text: string): Promise<void> => {
      await tabTo(page, selector);
      await page.keyboard.type(text);
    };
    const shows = (heading: string): Promise<void> =>
      page.getByRole('heading', { name: heading }).waitFor();
    const onTo = async (heading: string): Promise<void> => {
      await press('#answers button:not([name])', 'Enter');
      await shows(heading);
    };
    await press('a[href="/report"].govuk-button', 'Enter');
    await shows('Is anyone in danger right now?');
    await onTo('There is a problem');
    await page.locator('.govuk-error-summary:focus').waitFor();
    await press('.govuk-error-summary a', 'Enter');
    await page.locator('#danger:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await onTo('What you were told');
    await type('#toldBy', 'A student');
    await type('#toldAt-time', '8:40am');
    await type('#account', 'She said that there is a picture.');
    await onTo('Who is involved');
    await type('#who', 'Not known');
    await press('#staffInvolved', 'Space');
    await page.keyboard.press('ArrowDown');
    await onTo('Where and how');
    await press('[name="places"]', 'Space');
    await press('[name="services"]', 'Space');
    await onTo('What has been done so far');
    await type('#doneSoFar', 'Nothing yet');
    await press('#seen', 'Space');
    await onTo('Please confirm');
    await press('#attest', 'Space');
    await onTo('Check your answers');
    await press('form[action$="/perform"] button', 'Enter');
    await shows('Report sent');
  });
});

/** Where the focus is after each press, until it is back at the top of the page. */
async function roundWith(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number> {
  for (let presses = 1; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if ((await page.locator('.govuk-skip-link:focus').count()) > 0) return presses;
  }
  throw new Error(`${key} never came round.`);
}

describe('a case by keyboard alone', () => {
  it('skips to the answers, is never caught, and is taken to what is wrong', async () => {
    const page = await open({ scripts: true, width: 1280 });
    const reference = await report(page, school);
    await signIn(page, school.address, staff.lead.name);
    await page.goto(`${school.address}/cases`);
    await pressAndGo(page, keyboard, page.getByRole('link', { name: reference }));
    assert.equal(await roundWith(page, 'Tab'), 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('main :focus').waitFor();
    assert.ok((await roundWith(page, 'Tab')) > 10);
    assert.ok((await roundWith(page, 'Shift+Tab')) > 10);
    await pressAndGo(page, keyboard, page.locator('.sl-step a[href$="/do/open-case"]'));
    await pressAndGo(page, keyboard, page.getByRole('button', { name: 'Save and continue' }));
    await page.locator('.govuk-error-summary:focus').waitFor();
    await keyboard.press(page.locator('.govuk-error-summary a').first());
    await page.locator('#reason:focus').waitFor();
  });
});

describe('with JavaScript', () => {
  it('the advice keeps up with the answers', { timeout: 60_000 }, async () => {
    const page = await open({ scripts: true, width: 1280 });
    const reference = await report(page, school);
    await signIn(page, school.address, staff.lead.name);
    await page.goto(`${school.address}/cases`);
    await page.getByRole('link', { name: reference }).click();
    await page.goto(`${page.url()}/do/record-facts`);
    await page.goto(page.url().replace(/\/1$/, '/2'));
    const decision = page.locator('[data-decision]');
    assert.equal(await decision.getAttribute('data-decision'), 'consult');
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.locator('[data-decision="emergency"]').waitFor();
  });

  it('what is typed is kept before the page is left', { timeout: 60_000 }, async () => {
    const page = await open({ scripts: true, width: 1280 });
    await signIn(page, school.address, staff.office.name);
    await page.goto(`${school.address}/report`);
    await page.goto(page.url().replace(/\/1$/, '/2'));
    const here = page.url();
    await page.getByLabel('Who told you?').fill('Somebody at the gate');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.goto(school.address);
    await page.goto(here);
    assert.equal(await page.getByLabel('Who told you?').inputValue(), 'Somebody at the gate');
  });
});
