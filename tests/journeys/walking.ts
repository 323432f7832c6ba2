import type { Locator, Page } from 'playwright-core';
import { type Hands, pointer } from './hands.ts';

/** Answers by question name: one value, or several. What is not named is answered in some way that fits. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

const words = 'Noted in the meeting, as it was told.';

async function fillDates(page: Page, hands: Hands): Promise<void> {
  for (const time of await page.locator('input[name$="-time"]').all())
    if ((await time.inputValue()) === '') await hands.fill(time, '9:05am');
  for (const [part, value] of Object.entries({ day: '9', month: '11', year: '2026' }))
    for (const box of await page.locator(`input[name$="-${part}"]`).all())
      if ((await box.inputValue()) === '') await hands.fill(box, value);
}

async function fillText(page: Page, given: Given, hands: Hands): Promise<void> {
  const boxes = page.locator('textarea, input[type="text"]');
  for (const box of await boxes.all()) {
    const name = (await box.getAttribute('name')) ?? '';
    if (/-(?:day|month|year|time|search)$/.test(name)) continue;
    const answer = given[name];
    if (typeof answer === 'string') await hands.fill(box, answer);
    else if ((await box.inputValue()) === '') await hands.fill(box, words);
  }
}

async function choose(page: Page, given: Given, hands: Hands): Promise<void> {
  const choices = await page.locator('input[type="radio"], input[type="checkbox"]').all();
  const named = await Promise.all(
    choices.map(async (choice) => ({ choice, name: (await choice.getAttribute('name')) ?? '' })),
  );
  for (const name of new Set(named.map((one) => one.name))) {
    const group = named.filter((one) => one.name === name).map((one) => one.choice);
    for (const choice of await wanted(group, given[name])) await hands.check(choice);
  }
  for (const list of await page.locator('select').all()) {
    const answer = given[(await list.getAttribute('name')) ?? ''];
    if (typeof answer === 'string') await hands.pick(list, answer);
    else if ((await list.inputValue()) === '') await hands.pick(list, null);
  }
}

async function wanted(
  group: readonly Locator[],
  answer: string | readonly string[] | undefined,
): Promise<readonly Locator[]> {
  const [first] = group;
  const checked = await Promise.all(group.map((choice) => choice.isChecked()));
  if (answer === undefined) return first && !checked.includes(true) ? [first] : [];
  const values = [answer].flat();
  const found = await Promise.all(
    group.map(async (choice) => values.includes((await choice.getAttribute('value')) ?? '')),
  );
  const chosen = group.filter((_, place) => found[place]);
  // Somebody searched for by name is the only one found.
  return chosen.length === 0 && first && group.length === 1 ? [first] : chosen;
}

async function search(page: Page, given: Given, hands: Hands): Promise<void> {
  for (const box of await page.locator('input[name$="-search"]').all()) {
    const name = ((await box.getAttribute('name')) ?? '').replace(/-search$/, '');
    const answer = given[name];
    await hands.fill(box, typeof answer === 'string' ? answer : 'e');
    await pressAndGo(page, hands, page.getByRole('button', { name: 'Search' }));
  }
}

/** Presses what leads to another page, and waits for that page as a click does by itself. */
export async function pressAndGo(page: Page, hands: Hands, target: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), hands.press(target)]);
  await page.waitForLoadState();
}

/** Answers every page of the journey that is open, checks the answers and sends them. */
export async function walk(page: Page, given: Given = {}, hands = pointer): Promise<void> {
  for (let pages = 0; !page.url().endsWith('/check'); pages += 1) {
    if (pages > 20) throw new Error('This journey does not end.');
    const before = page.url();
    await search(page, given, hands);
    await choose(page, given, hands);
    await fillText(page, given, hands);
    await fillDates(page, hands);
    await pressAndGo(page, hands, page.getByRole('button', { name: 'Save and continue' }));
    const errors = page.locator('.govuk-error-summary');
    if (page.url() === before && (await errors.count()) > 0)
      throw new Error(`${before}: ${await errors.innerText()}`);
  }
  await pressAndGo(
    page,
    hands,
    page.getByRole('button', { name: /^(Record this|Send your report)$/ }),
  );
}

/** Signs in to the demonstration as somebody, by name. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  const out = page.getByRole('button', { name: 'Sign out' });
  if ((await out.count()) > 0) await out.click();
  await page.getByRole('button', { name: `Try it as ${name}` }).click();
}

/** Tabs until the thing with the focus is this one; only the keyboard is used. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      `document.activeElement?.matches(${JSON.stringify(selector)})`,
    );
    if (there === true) return;
  }
  throw new Error(`The keyboard never reached ${selector}`);
}
