import { addressEnd } from './address-ends.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';

/** Schemes that are typed apart to get round a filter, and that are no words. */
const apart = /^(?:h(?:tt|xx)ps?|s?ftps?|wss?)$/i;
/** What must stand right behind these, so that "CID:DC Hollis" and "javascript:he studies it" are words. */
const withoutStrokes: Readonly<Record<string, RegExp>> = {
  javascript: /^\S*[(=;/]/,
  vbscript: /^\S*[(=;/]/,
  blob: /^\S*[\d/]/,
  cid: /^\S+@/,
  magnet: /^\?\S/,
};

/** The letters right before a colon, with one space between at most, and where they begin. */
function schemeBefore(
  text: string,
  colon: number,
): { readonly name: string; readonly from: number } {
  const start = Math.max(0, colon - 22);
  const before = text.slice(start, colon);
  const name =
    /[a-z][a-z0-9+.-]*(?= ?$)/i.exec(before.slice(before.search(/[^\s]*\s?$/)))?.[0] ?? '';
  return { name, from: start + before.lastIndexOf(name) };
}

/** Where the address begins behind its strokes: at once, or after spaces for those typed apart. */
function afterStrokes(
  text: string,
  colon: number,
): { readonly place: number; readonly tight: boolean } | null {
  const found = /^: ?[/\\] ?[/\\][/\\ ]?(?=[^\s])/.exec(text.slice(colon, colon + 8));
  return found && { place: colon + found[0].length, tight: !found[0].includes(' ') };
}

/** The address that begins with the scheme before a colon; null where it is a colon like any other. */
export function schemeAt(reading: Reading, colon: number): Stretch | null {
  const { text } = reading;
  const { name, from } = schemeBefore(text, colon);
  if (name.length < 2) return null;
  const after = afterStrokes(text, colon);
  if (after && (after.tight || apart.test(name)))
    return { from, to: Math.max(after.place, addressEnd(reading, after.place)) };
  const shape = withoutStrokes[name.toLowerCase()];
  if (!shape?.test(text.slice(colon + 1, colon + 120))) return null;
  return { from, to: addressEnd(reading, colon + 1) };
}
