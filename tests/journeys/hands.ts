import type { Locator } from 'playwright-core';

/** A way to use a page: with a pointer, or with nothing but the keyboard. */
export interface Hands {
  press(target: Locator): Promise<void>;
  check(target: Locator): Promise<void>;
  fill(box: Locator, text: string): Promise<void>;
  /** Chooses from a list by value, or whatever comes first after the empty one. */
  pick(list: Locator, value: string | null): Promise<void>;
}

export const pointer: Hands = {
  press: (target) => target.click(),
  check: (target) => target.check(),
  fill: (box, text) => box.fill(text),
  pick: async (list, value) => {
    await list.selectOption(value ?? { index: 1 });
  },
};

/** As much of an element and of a page as is asked for in the browser. */
interface Part {
  readonly type?: string;
  readonly name?: string;
  readonly form?: unknown;
  readonly nextElementSibling: Part | null;
  compareDocumentPosition(other: Part): number;
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}
interface Look {
  readonly outlineStyle: string;
  readonly boxShadow: string;
  readonly backgroundColor: string;
}
declare const document: { readonly activeElement: Part | null; readonly body: Part };
declare const innerHeight: number;
declare function getComputedStyle(part: Part, drawn?: string): Look;

/**
 * Which way the focus has to go to reach an element: here already, on, or back. Of radio buttons under
 * one name only one is stopped at; the arrows go to the others.
 */
function wayTo(target: Part): 'here' | 'Tab' | 'Shift+Tab' {
  const at = document.activeElement;
  if (at === target) return 'here';
  if (at === null || at === document.body) return 'Tab';
  if (at.type === 'radio' && at.name === target.name && at.form === target.form) return 'here';
  const following = 4;
  return at.compareDocumentPosition(target) & following ? 'Tab' : 'Shift+Tab';
}

/** How an element looks, and the drawn button beside a real one: what a focus has to change. */
function look(part: Part): string {
  const drawn = part.nextElementSibling;
  const styles = [getComputedStyle(part), ...(drawn ? [getComputedStyle(drawn, '::before')] : [])];
  return styles.map((one) => one.outlineStyle + one.boxShadow + one.backgroundColor).join();
}

function inWindow(part: Part): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Moves the focus to an element by Tab and Shift+Tab alone; throws when it is never reached, or never seen. */
export async function focusOn(target: Locator): Promise<void> {
  const page = target.page();
  // Found once: to look for it again at each press would take most of the time.
  const found = await target.elementHandle();
  const before = await found.evaluate(look);
  for (let presses = 0; presses < 200; presses += 1) {
    const way = await found.evaluate(wayTo);
    if (way !== 'here') await page.keyboard.press(way);
    else return presses > 0 ? mustBeSeen(page.locator(':focus'), before) : undefined;
  }
  throw new Error(`The keyboard never reached ${String(target)}`);
}

async function mustBeSeen(focused: Locator, before: string): Promise<void> {
  const marked = (await focused.evaluate(look)) !== before;
  if (marked && (await focused.evaluate(inWindow))) return;
  throw new Error(
    `Nobody can see that the focus is on ${String(focused)} of ${focused.page().url()}`,
  );
}

const selectAll = 'ControlOrMeta+a';

/** Nothing but Tab, Shift+Tab, Space, Enter, arrows and typing. */
export const keyboard: Hands = {
  async press(target) {
    await focusOn(target);
    await target.page().keyboard.press('Enter');
  },
  async check(target) {
    const { keyboard: keys } = target.page();
    if (await target.isChecked()) return;
    await focusOn(target);
    await keys.press('Space');
    for (let presses = 0; !(await target.isChecked()); presses += 1) {
      if (presses > 30) throw new Error(`The arrows never reached ${String(target)}`);
      await keys.press('ArrowDown');
    }
  },
  async fill(box, text) {
    const { keyboard: keys } = box.page();
    await focusOn(box);
    await keys.press(selectAll);
    await keys.insertText(text);
  },
  async pick(list, value) {
    const { keyboard: keys } = list.page();
    await focusOn(list);
    const done = async () => {
      const now = await list.inputValue();
      return value === null ? now !== '' : now === value;
    };
    for (let presses = 0; !(await done()); presses += 1) {
      if (presses > 60) throw new Error(`The arrows never reached ${value ?? 'an answer'}`);
      await keys.press('ArrowDown');
    }
  },
};
