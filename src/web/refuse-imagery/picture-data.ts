import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';

const kinds = '(?:image|video|audio|application|text|font)';
/** `data:image/png;base64,…` with no space in it; "the data: image/video messages" is words. */
const tight = new RegExp(`^data:${kinds}/[\\w.+-]{1,80}(?:;[\\w=.+-]{1,80}){0,4},\\S`, 'i');
/** The same typed apart. */
const spaced =
  /^data:?(?:image|video|audio|application|text|font)\/[\w.+-]{1,40}(?:;[\w=.+-]{1,40}){0,3};base64,/i;
const mail =
  /^content-(?:type ?: ?(?:image|video) ?\/|transfer-encoding ?: ?base64|disposition ?: ?(?:form-data|attachment))/i;

function endOfToken(text: string, from: number): number {
  let place = from;
  while (place < text.length && !/\s/.test(text[place] ?? ' ')) place += 1;
  return place;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function dataAt(text: string, from: number): Stretch | null {
  if (!/^ ?a/i.test(text.slice(from + 1, from + 3))) return null;
  const ahead = text.slice(from, from + 440);
  const close = tight.exec(ahead)?.[0];
  if (close !== undefined) return { from, to: endOfToken(text, from + close.length) };
  if (!/^d ?a ?t ?a ?:/i.test(ahead)) return null;
  if (!spaced.test(ahead.slice(0, 120).replace(/\s+/g, ''))) return null;
  return { from, to: from + ahead.indexOf(',') + 1 };
}

function partAt(text: string, from: number): Stretch | null {
  if (!/^o/i.test(text.slice(from + 1, from + 2))) return null;
  return mail.test(text.slice(from, from + 60)) ? { from, to: endOfLine(text, from) } : null;
}

/** Where pictures and videos are given in an address or as part of a mail. Places are those of what was typed. */
export function pictureDataIn({ text, codes, at }: Reading): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const small = (codes[place] ?? 0) | 32;
    const here = small === 100 ? dataAt(text, place) : small === 99 ? partAt(text, place) : null;
    if (!here) continue;
    found.push({ from: at[here.from] ?? 0, to: at[here.to] ?? 0 });
    place = Math.max(place, here.to - 1);
  }
  return found;
}
