import { beginWriting, type Reading, write, writeText, written } from './reading.ts';

const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
/** Full stops and strokes of other scripts, and dots that look like one in an address. */
const alike = new Map<string, string>([
  ...Array.from(
    '\u3002\u00b7\u2022\u2027\u2219\u22c5\u06d4\u0589\u0701\u0702\ua4f8\u30fb\u0387',
  ).map((dot): [string, string] => [dot, '.']),
  ...Array.from('\u2044\u2215\u29f8').map((stroke): [string, string] => [stroke, '/']),
]);

/** Some signs stand for whole sentences; they are left as they are. */
const longest = 4;
const folded = new Map<number, string>();

/** A character as it reads: nothing where nobody can see it, and fancy or full-width letters plain. */
export function plain(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const usual = character.normalize('NFKC');
  const even = invisible.test(character) ? '' : usual.length > longest ? character : usual;
  const found = Array.from(even, (one) => alike.get(one) ?? one).join('');
  if (folded.size < 20_000) folded.set(code, found);
  return found;
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let place = 0; place < text.length; place += 1) codes[place] = text.charCodeAt(place);
  return codes;
}

const nothingButAscii = /^[\0-\x7f]*$/;

function inPlace(length: number): Uint32Array {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) places[place] = place;
  return places;
}

/** A text as it reads: without letters nobody can see, and with full-width and fancy ones made plain. */
export function fold(text: string): Reading {
  const codes = codesOf(text);
  if (nothingButAscii.test(text)) return { text, codes, at: inPlace(text.length + 1) };
  const writing = beginWriting(text.length);
  for (let place = 0; place < text.length;) {
    const code = text.codePointAt(place) ?? 0;
    if (code < 0x80) write(writing, code, place);
    else writeText(writing, plain(code), place);
    place += code > 0xffff ? 2 : 1;
  }
  return written(writing, text.length);
}
