/** A key that leads somewhere, while somebody has switched shortcuts on. */
export interface Shortcut {
  readonly key: string;
  /** What it does, beginning with a verb. */
  readonly does: string;
}

/** Keys that go to a page, by its address; each works only where the page itself links there. */
export const pageKeys = {
  '/': { key: 'h', does: 'Go home' },
  '/report': { key: 'r', does: 'Report a concern' },
  '/cases': { key: 'c', does: 'See the list of cases' },
  '/find': { key: 'f', does: 'Find a case' },
  '/note': { key: 'n', does: 'Note an action on a case' },
  '/help-now': { key: 'e', does: 'See who to call' },
  '/shortcuts': { key: '?', does: 'See this list' },
} as const satisfies Readonly<Record<string, Shortcut>>;

/** Keys that move along a list of cases. */
export const listKeys: readonly Shortcut[] = [
  { key: 'j', does: 'Go to the next case in a list' },
  { key: 'k', does: 'Go to the case before' },
];

/** What marks a link as the one its key presses; nothing for a page without a key. */
export function keyFor(href: string): Readonly<Record<string, string>> {
  const keys: Readonly<Record<string, Shortcut>> = pageKeys;
  const found = Object.hasOwn(keys, href) ? keys[href] : undefined;
  return found ? { 'data-key': found.key } : {};
}
