import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { learners, staff } from '#examples';
import { type TestSite, testSite } from '../../src/web/testing.ts';
import { openBrowser } from './browser.ts';
import { act } from './doing.ts';
import { pointer } from './hands.ts';
import { signIn, walk } from './walking.ts';

let site: TestSite;
let browser: Browser;
let address: string;
before(async () => {
  site = await testSite();
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.end();
});

async function open(look: { readonly scripts: boolean; readonly width: number }): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: look.scripts,
    viewport: { width: look.width, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

const partOf = (home: string, part: 'devices' | 'systems') => `${home}/parts/${part}`;

describe('a phone and a folder of the school’s own', () => {
  it('a phone is locked away and taken by the police, each hand-over in its place', async () => {
    const { caseId } = await site.opens();
    const home = `${address}/cases/${caseId}`;
    const lead = await open({ scripts: true, width: 1280 });
    await signIn(lead, address, staff.lead.name);
    await lead.goto(`${home}/do/add-person`);
    await walk(lead, { kind: 'learner', learner: learners.ash.name, childRoles: ['pictured'] });
    await lead.goto(home);
    const people = { by: staff.pastoral.name, keeper: staff.head.name };
    await act(lead, 'secure-device', {
      given: { ...people, kind: 'phone', whose: 'child', locked: 'no', power: 'not-known' },
      hands: pointer,
    });
    await lead.goto(partOf(home, 'devices'));
    await lead.getByText('Not safe yet').waitFor();
    await lead.getByRole('button', { name: /^Record where a device is now/ }).click();
    await walk(lead, { ...people, locked: 'yes', power: 'off', place: 'The head’s safe' });
    await lead.goto(partOf(home, 'devices'));
    await lead.getByText('At school', { exact: true }).waitFor();
    await lead.getByRole('link', { name: /^Record handing a device to the police/ }).click();
    await walk(lead, { by: staff.head.name, officer: 'PC Glim, 4471', reference: 'LTP-88213' });
    await lead.goto(partOf(home, 'devices'));
    const words = await lead.locator('main').innerText();
    for (const said of ['1. Taken in', '2. Handed on', '3. To the police', 'LTP-88213'])
      assert.ok(words.includes(said), said);
    assert.match(words, /With the police/);
  });

  it('a folder is isolated by IT on a phone without scripts, who see the task and no case', async () => {
    const { caseId } = await site.opens();
    const home = `${address}/cases/${caseId}`;
    const lead = await open({ scripts: true, width: 1280 });
    await signIn(lead, address, staff.lead.name);
    await lead.goto(home);
    await act(lead, 'isolate-system', {
      given: {
        kind: 'drive',
        which: 'the Year 11 project folder',
        standing: 'ask',
        owner: staff.technician.name,
      },
      hands: pointer,
    });
    const phone = await open({ scripts: false, width: 360 });
    await signIn(phone, address, staff.technician.name);
    await phone.getByRole('link', { name: 'One task is waiting for you' }).click();
    const told = await phone.locator('main').innerText();
    assert.match(told, /Make this unreachable: the shared drive or folder/);
    assert.match(told, /Keep all logs and backups/);
    assert.doesNotMatch(told, /Ash|picture of her/);
    await phone.getByRole('button', { name: /^Finish this task/ }).click();
    await walk(phone, { outcome: 'done', reason: 'Done at noon. Only I can give it back.' });
    assert.equal((await phone.goto(partOf(home, 'systems')))?.status(), 404);
    await lead.goto(partOf(home, 'systems'));
    await lead.getByText('Isolated', { exact: true }).waitFor();
    assert.match(await lead.locator('main').innerText(), /Only I can give it back\./);
  });
});
