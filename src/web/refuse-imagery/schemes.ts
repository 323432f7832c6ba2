import { addressEnd } from './address-ends.ts';
import { tableOf } from './letters.ts';
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

const longest = 22;
const inScheme = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+.-');

/** Where the letters right before a colon begin and end, with one space between at most. */
function schemeBefore({ codes }: Reading, colon: number): Stretch {
  const to = codes[colon - 1] === 0x20 ? colon - 1 : colon;
  let from = to;
  while (from > 0 && colon - from < longest && inScheme[codes[from - 1] ?? 0] === 1) from -= 1;
  while (from < to && (codes[from] ?? 0) < 0x41) from += 1;
  return { from, to };
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
  const { from, to } = schemeBefore(reading, colon);
  if (to - from < 2) return null;
  const name = text.slice(from, to);
  const after = afterStrokes(text, colon);
  if (after && (after.tight || apart.test(name)))
    return { from, to: Math.max(after.place, addressEnd(reading, after.place)) };
  const shape = withoutStrokes[name.toLowerCase()];
  if (!shape?.test(text.slice(colon + 1, colon + 120))) return null;
  return { from, to: addressEnd(reading, colon + 1) };
}
