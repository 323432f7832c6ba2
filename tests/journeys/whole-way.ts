import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { ActName } from '#cases';
import { learners, staff } from '#examples';
import { act, doWhatIsAsked, mild, told } from './doing.ts';
import { pointer } from './hands.ts';
import type { SchoolInABrowser } from './school.ts';
import { pressAndGo, signIn, walk } from './walking.ts';

/** The teacher reports a concern, calmly. Gives the reference. */
export async function report(page: Page, school: SchoolInABrowser): Promise<string> {
  await signIn(page, school.address, staff.teacher.name);
  await page.getByRole('button', { name: 'Report a concern', exact: true }).click();
  await walk(page, told);
  await page.getByRole('heading', { name: 'Report sent' }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** From the report to the closed case, as it goes when the matter stays with the school. */
export async function wholeWay(
  page: Page,
  school: SchoolInABrowser,
  hands = pointer,
): Promise<void> {
  const does = (name: ActName, given: Parameters<typeof walk>[1] = {}): Promise<void> =>
    act(page, name, { given, hands });
  const reference = await report(page, school);
  await signIn(page, school.address, staff.lead.name);
  await pressAndGo(page, hands, page.getByRole('link', { name: 'Cases', exact: true }));
  await pressAndGo(page, hands, page.getByRole('link', { name: reference }));
  await does('acknowledge-report', { message: 'Thank you. I have this.' });
  await does('open-case');
  await does('add-person', {
    kind: 'learner',
    learner: learners.ash.name,
    childRoles: ['pictured'],
  });
  await does('record-facts', mild);
  await does('hold-initial-review-meeting', {
    immediateRisk: 'no',
    tellNow: 'neither',
    parents: 'yes-now',
    viewing: 'no',
  });
  assert.match(await page.locator('[aria-labelledby="advice"]').innerText(), /within the setting/);
  await does('decide', { outcome: 'in-setting', second: '' });
  await doWhatIsAsked(page, hands);
  await does('close-case');
  assert.match(await page.locator('h1 + p').innerText(), /Closed/);
  await signIn(page, school.address, staff.teacher.name);
  await page.goto(`${school.address}/reports/${reference}`);
  assert.match(await page.locator('main').innerText(), /Thank you\. I have this\./);
}
