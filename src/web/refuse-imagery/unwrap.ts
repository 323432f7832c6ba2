import { plain } from './fold.ts';
import { beginWriting, type Reading, write, writeText, written } from './reading.ts';

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  colon: ':',
  sol: '/',
  period: '.',
  semi: ';',
  comma: ',',
  nbsp: ' ',
  tab: ' ',
  newline: '\n',
};

/** What a piece of text stands for, and how many code units it takes; null where it is only itself. */
type Undone = { readonly as: string; readonly length: number } | null;

const character = (code: number): string => (code <= 0x10ffff ? plain(code) : '');

/** `&lt;`, `&#60;` and `&#x3c;`. */
function entity(ahead: string): Undone {
  const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8})(?=;));?/i.exec(ahead);
  if (!found) return null;
  const [{ length }, hex, decimal, name = ''] = found;
  if (hex) return { as: character(parseInt(hex, 16)), length };
  if (decimal) return { as: character(Number(decimal)), length };
  const as = named[name.toLowerCase()];
  return as === undefined ? null : { as, length };
}

/** `%3C`, byte by byte. */
function percent(ahead: string): Undone {
  const found = /^%([0-9a-f]{2})/i.exec(ahead);
  return found ? { as: character(parseInt(found[1] ?? '', 16)), length: 3 } : null;
}

/** `\x3c`, `\u003c`, `\u{3c}` and `\/`. */
function escaped(ahead: string): Undone {
  if (ahead.startsWith('\\/')) return { as: '/', length: 2 };
  const found = /^\\(?:x([0-9a-f]{2})|u\{?([0-9a-f]{4,6}|[0-9a-f]{1,6}(?=\}))\}?)/i.exec(ahead);
  if (!found) return null;
  return { as: character(parseInt(found[1] ?? found[2] ?? '', 16)), length: found[0].length };
}

/** The `=3C` of quoted e-mail. */
function quoted(ahead: string): Undone {
  const found = /^=([0-9A-F]{2})/.exec(ahead);
  return found ? { as: character(parseInt(found[1] ?? '', 16)), length: 3 } : null;
}

const ways: Readonly<Record<string, (ahead: string) => Undone>> = {
  '&': entity,
  '%': percent,
  '\\': escaped,
  '=': quoted,
};

/** A reading with codes for characters undone, one layer of them. The same where there are none. */
export function unwrap(reading: Reading): Reading {
  const { text, codes, at } = reading;
  if (!/[&%\\=]/.test(text)) return reading;
  const writing = beginWriting(text.length);
  let changed = false;
  for (let place = 0; place < text.length;) {
    const code = codes[place] ?? 0;
    const way = code < 0x80 ? ways[text.charAt(place)] : undefined;
    const undone = way?.(text.slice(place, place + 12));
    if (undone) writeText(writing, undone.as, at[place] ?? 0);
    else write(writing, code, at[place] ?? 0);
    changed ||= Boolean(undone);
    place += undone?.length ?? 1;
  }
  return changed ? written(writing, at[text.length] ?? 0) : reading;
}
