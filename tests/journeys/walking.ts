import type { Locator, Page } from 'playwright-core';
import { type Hands, pointer } from './hands.ts';

/** Answers by question name: one value, or several, or none ([]). What is not named is answered in some way that fits. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

const words = 'Noted in the meeting, as it was told.';

/** What is on a page to be filled in, found in one look: asking the browser about each would take most of the time. */
interface Found {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

interface Box {
  readonly name?: string;
  readonly value?: string;
  readonly checked?: boolean;
}

const lookAt = (boxes: Locator): Promise<Found[]> =>
  boxes.evaluateAll((all) =>
    all.map(({ name = '', value = '', checked = false }: Box) => ({ name, value, checked })),
  );

async function fillDates(page: Page, hands: Hands): Promise<void> {
  const parts: Readonly<Record<string, string>> = {
    time: '9:05am',
    day: '9',
    month: '11',
    year: '2026',
  };
  const boxes = page.locator('input');
  for (const [place, { name, value }] of (await lookAt(boxes)).entries()) {
    const part = parts[/-(time|day|month|year)$/.exec(name)?.[1] ?? ''];
    if (part && value === '') await hands.fill(boxes.nth(place), part);
  }
}

async function fillText(page: Page, given: Given, hands: Hands): Promise<void> {
  const boxes = page.locator('textarea, input[type="text"]');
  for (const [place, { name, value }] of (await lookAt(boxes)).entries()) {
    if (/-(?:day|month|year|time|search)$/.test(name)) continue;
    const answer = given[name];
    if (typeof answer === 'string') await hands.fill(boxes.nth(place), answer);
    else if (value === '') await hands.fill(boxes.nth(place), words);
  }
}

async function choose(page: Page, given: Given, hands: Hands): Promise<void> {
  const choices = page.locator('input[type="radio"], input[type="checkbox"]');
  const found = (await lookAt(choices)).map((one, place) => ({ ...one, place }));
  for (const name of new Set(found.map((one) => one.name)))
    for (const { place } of wanted(
      found.filter((one) => one.name === name),
      given[name],
    ))
      await hands.check(choices.nth(place));
  const lists = page.locator('select');
  for (const [place, { name, value }] of (await lookAt(lists)).entries()) {
    const answer = given[name];
    if (typeof answer === 'string') await hands.pick(lists.nth(place), answer);
    else if (value === '') await hands.pick(lists.nth(place), null);
  }
}

function wanted<F extends Found>(
  group: readonly F[],
  answer: string | readonly string[] | undefined,
): readonly F[] {
  if (answer?.length === 0) return [];
  const [first] = group;
  const chosen = group.filter(({ value }) => [answer ?? []].flat().includes(value));
  if (chosen.length > 0) return chosen;
  // Meant for another question of this name, or somebody searched for by name and found.
  return first && !group.some(({ checked }) => checked) ? [first] : [];
}

async function search(page: Page, given: Given, hands: Hands): Promise<void> {
  for (const box of await page.locator('input[name$="-search"]').all()) {
    const name = ((await box.getAttribute('name')) ?? '').replace(/-search$/, '');
    const answer = given[name];
    if (Array.isArray(answer) && answer.length === 0) continue;
    await hands.fill(box, typeof answer === 'string' ? answer : 'l');
    await pressAndGo(page, hands, page.locator(`button[name="_find"][value="${name}"]`));
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
