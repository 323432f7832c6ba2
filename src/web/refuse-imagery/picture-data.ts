import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';

const kinds = '(?:image|video|audio|application|text|font)';
/** `data:image/png;base64,…` with no space in it; "the data: image/video messages" is words. */
const tight = new RegExp(`^data:${kinds}/[\\w.+-]{1,80}(?:;[\\w=.+-]{1,80}){0,4},\\S`, 'i');
/** The same typed apart, with its spaces and without. */
const begunApart =
  /^d ?a ?t ?a ?:\s*(?:i\s*m\s*a\s*g\s*e|v\s*i\s*d\s*e\s*o|a\s*[up]|t\s*e\s*x\s*t|f\s*o\s*n\s*t)/i;
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
  const ahead = text.slice(from, from + 440);
  const close = tight.exec(ahead)?.[0];
  if (close !== undefined) return { from, to: endOfToken(text, from + close.length) };
  if (
    !begunApart.test(ahead.slice(0, 120)) ||
    !spaced.test(ahead.slice(0, 120).replace(/\s+/g, ''))
  )
    return null;
  return { from, to: from + ahead.indexOf(',') + 1 };
}

function partAt(text: string, from: number): Stretch | null {
  return mail.test(text.slice(from, from + 60)) ? { from, to: endOfLine(text, from) } : null;
}

const small = (code = 0): number => code | 32;
const [space, a, c, d, o] = [0x20, 0x61, 0x63, 0x64, 0x6f];

/** What may begin at a place: `da`, `d a` or `co`. */
function partOrDataAt({ text, codes }: Reading, place: number): Stretch | null {
  const [first, next] = [small(codes[place]), small(codes[place + 1])];
  if (first === c) return next === o ? partAt(text, place) : null;
  if (first !== d) return null;
  const isData = next === a || (next === space && small(codes[place + 2]) === a);
  return isData ? dataAt(text, place) : null;
}

/** Where pictures and videos are given in an address or as part of a mail. Places are those of what was typed. */
export function pictureDataIn(reading: Reading): readonly Stretch[] {
  const { text, at } = reading;
  const found: Stretch[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const here = partOrDataAt(reading, place);
    if (!here) continue;
    found.push({ from: at[here.from] ?? 0, to: at[here.to] ?? 0 });
    place = Math.max(place, here.to - 1);
  }
  return found;
}
