import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { staff } from '#examples';
import { schoolInABrowser } from './school.ts';
import { signIn, walk } from './walking.ts';

const school = schoolInABrowser();
const { open } = school;

const title = 'Keep the laptop from trolley B switched off';
const ours = { who: 'Wren Lampwick, Year 9' };

async function openedCase(): Promise<{ readonly home: string; readonly reference: string }> {
  const { caseId, reference, expected } = await school.site.reports(ours);
  const reason = 'A child needs help.';
  const opened = await school.site.does('lead', 'open-case', { caseId, expected }, { reason });
  assert.equal(opened.done, 'performed');
  return { home: `${school.address}/cases/${caseId}`, reference };
}

/** A date and time a day ahead of the clock that the test stands at. */
const tomorrow = (name: string) => ({
  [`${name}-day`]: '6',
  [`${name}-month`]: '11',
  [`${name}-year`]: '2026',
});

async function ahead(page: Page, name: string): Promise<void> {
  for (const [box, value] of Object.entries(tomorrow(name)))
    await page.locator(`input[name="${box}"]`).fill(value);
}

describe('a meeting and its tasks', () => {
  it(
    'are called, given, done on a phone without scripts, and seen',
    { timeout: 120_000 },
    async () => {
      const { home } = await openedCase();
      const lead = await open({ scripts: true, width: 1280 });
      await signIn(lead, school.address, staff.lead.name);
      await lead.goto(`${home}/do/call-meeting`);
      await ahead(lead, 'startsAt');
      await walk(lead, { how: 'phone', length: '15', invited: [staff.lead.id] });
      await lead.goto(`${home}/parts/meeting`);
      await lead.getByRole('link', { name: 'Agenda and invitations' }).click();
      assert.equal(await lead.locator('.sl-agenda h3').count(), 9);
      await lead.goto(`${home}/do/add-task`);
      await lead.locator('[name="title"]').fill(title);
      await lead.getByRole('button', { name: 'Save and continue' }).click();
      await ahead(lead, 'dueAt');
      await walk(lead, { owner: staff.technician.name, question: 'removal' });

      const phone = await open({ scripts: false, width: 360 });
      await signIn(phone, school.address, staff.technician.name);
      await phone.getByRole('link', { name: 'One task is waiting for you' }).click();
      const words = await phone.locator('main').innerText();
      assert.match(words, new RegExp(title));
      assert.doesNotMatch(words, /Wren/);
      await phone.getByRole('button', { name: /^Finish this task/ }).click();
      await walk(phone, { outcome: 'done', reason: 'It is in my safe.' });
      await phone.getByText('the safeguarding team can see it').waitFor();
      await phone.getByText('Nobody has asked you to do anything').waitFor();

      await lead.goto(`${home}/parts/tasks`);
      assert.match(await lead.locator('main').innerText(), /It is in my safe\./);
    },
  );
});

describe('whoever reported', () => {
  it(
    'adds what they saw and heard from their receipt, on a phone',
    { timeout: 60_000 },
    async () => {
      const { home, reference } = await openedCase();
      const phone = await open({ scripts: false, width: 360 });
      await signIn(phone, school.address, staff.teacher.name);
      await phone.goto(`${school.address}/reports/${reference}`);
      await phone.getByRole('link', { name: 'Write down what you saw, heard and said' }).click();
      await walk(phone, { seen: 'by-accident', ownWords: 'I only sent it to one person.' });
      await phone.getByText('The account is kept as it was given').waitFor();
      assert.match(phone.url(), new RegExp(`/reports/${reference}`));

      const lead = await open({ scripts: true, width: 1280 });
      await signIn(lead, school.address, staff.lead.name);
      await lead.goto(`${home}/parts/report`);
      const words = await lead.locator('main').innerText();
      assert.match(words, /I only sent it to one person\./);
      assert.match(words, /Offer support to Bryn Taper, who saw an image/);
    },
  );
});
