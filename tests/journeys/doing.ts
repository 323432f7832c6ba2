import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type ActName, partOf } from '#cases';
import { nothingAlarming } from '../../src/cases/parts/testing.ts';
import type { Hands } from './hands.ts';
import { pressAndGo, walk } from './walking.ts';

/** A short first report, answered calmly. */
export const told = {
  danger: 'no',
  account: 'She said that somebody has a picture of her.',
  staffInvolved: 'no',
  closeStaff: [],
  alreadyTold: 'none',
  seen: 'none',
  services: ['snapchat'],
  places: ['online'],
};

/** What leaves the matter with the school: every ground for referral answered with no. */
export const mild = {
  ...nothingAlarming,
  refusesDeletion: 'no',
  // The journeys of one file meet in one school: by now a child may have been in another case.
  priorIncidents: 'one',
};

/** Does one thing to the case whose page is open, by way of its part's page, and is back on the case. */
export async function act(
  page: Page,
  name: ActName,
  { given, hands }: { readonly given: Parameters<typeof walk>[1]; readonly hands: Hands },
): Promise<void> {
  const home = new URL(page.url()).pathname;
  const part = partOf(name);
  await pressAndGo(page, hands, page.locator(`a.govuk-task-list__link[href$="/parts/${part}"]`));
  const links = `.sl-actions a:is([href$="/do/${name}"], [href*="/do/${name}?"])`;
  await pressAndGo(page, hands, page.locator(links).first());
  await walk(page, given, hands);
  assert.equal(new URL(page.url()).pathname, home, `${name} is recorded`);
  await page.getByRole('heading', { name: 'Recorded', exact: true }).waitFor();
}

/** How steps are answered where a case says nothing else; whoever was told is asked about the device. */
const usual = {
  answer: ['done', 'nobody-needs-it'],
  asked: ['police', 'social-care', 'lado', 'keep-it', 'not-delete'],
  standing: 'taught',
};

/** Does whatever the case page says is to be done, answered so where it asks, until only dates to look again are left. */
export async function doWhatIsAsked(
  page: Page,
  hands: Hands,
  given: Parameters<typeof walk>[1] = {},
): Promise<void> {
  const home = page.url().split('?')[0] ?? '';
  for (let steps = 0; steps < 30; steps += 1) {
    const next = page.locator('.sl-step a.govuk-button:not([aria-label*="Look again"])').first();
    if ((await next.count()) === 0) return;
    await pressAndGo(page, hands, next);
    await walk(page, { ...usual, ...given }, hands);
    if (page.url().split('?')[0] !== home) await page.goto(home);
  }
  throw new Error('There is always something more to do.');
}
