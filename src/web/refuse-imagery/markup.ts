import { tableOf } from './letters.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './stretch.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements of a page that are no words; so are all of `svg:`, `v:` and `o:`. */
const onlyElements = setOf('img svg iframe html noscript tbody thead href srcset xml');
const elements = setOf(
  'a abbr article aside audio b base blockquote body br button canvas circle code div em embed fieldset figure font footer form frame g h1 h2 h3 h4 h5 h6 head header hr html i iframe image img input label li link main math meta nav object ol option p path picture portal pre rect script section select source span strong style svg table tbody td template textarea th thead title tr u ul use video',
);

const isElement = (name: string): boolean => elements.has(name.toLowerCase());
const isOnlyElement = (name: string): boolean =>
  onlyElements.has(name.toLowerCase()) || /^(?:svg|v|o):[a-z]+$/i.test(name);

const settings =
  /(?:^|[\s"'/])(?:src|href|srcset|style|class|id|width|height|poster|background|xlink:href|xmlns|action|data|on[a-z]{3,20}) ?= ?\S/i;

/** What stands between a < and the next < or >, and whether the > is there. Bounded by the next <. */
function tagAt(
  { text }: Reading,
  from: number,
): { readonly inner: string; readonly to: number; readonly closed: boolean } {
  let to = from + 1;
  while (to < text.length && text[to] !== '<' && text[to] !== '>') to += 1;
  const closed = text[to] === '>';
  return { inner: text.slice(from + 1, to), to: closed ? to + 1 : to, closed };
}

function lineEnd({ text }: Reading, from: number, to: number): number {
  let place = from;
  while (place < to && text[place] !== '\n') place += 1;
  return place;
}

/** True for a tag of a page: with settings in it, closing, or with a name that is no word. */
function isTag(inner: string, closed: boolean): boolean {
  if (/^[!?]/.test(inner)) return /^!(?:--|doctype\b|\[cdata\[)|^\?xml\b/i.test(inner);
  const [, closing, name = '', rest = ''] =
    /^(\/?)\s*([a-z][a-z0-9:-]{0,40})([\s\S]*)$/i.exec(inner.trimStart()) ?? [];
  if (name === '') return false;
  if (!/^(?:$|[\s/])/.test(rest)) return false;
  if (closing && closed) return isElement(name) && rest.trim() === '';
  if (isOnlyElement(name) && closed && /^[\s/]*$/.test(rest)) return true;
  const set = rest.replace(/\s+/g, ' ').slice(0, 2000);
  return (isElement(name) && /[a-z] ?= ?\S/i.test(set)) || settings.test(set);
}

function angleAt(reading: Reading, from: number): Stretch | null {
  const { inner, to, closed } = tagAt(reading, from);
  if (!isTag(inner, closed)) return null;
  return { from, to: closed ? to : lineEnd(reading, from, to) };
}

/** `![words](address)`, `![words][1]`. */
function markdownAt({ text }: Reading, from: number): Stretch | null {
  const found = /^!\[[^[\]\n]{0,200}\] ?(?:\([^()\n]{1,200}\)|\[[^[\]\n]{0,60}\])/.exec(
    text.slice(from, from + 480),
  );
  return found && { from, to: from + found[0].length };
}

/** `[img]…[/img]`, `[img=…]`. `[img]` alone is what a chat writes where there was one. */
function boardAt({ text }: Reading, from: number): Stretch | null {
  const found =
    /^\[(?:(?:img|video|media)(?:=[^\]\n]{1,200}\]|\][^[\]\n]{0,200}\[\/(?:img|video|media)\])|\/(?:img|video|media)\])/i.exec(
      text.slice(from, from + 440),
    );
  return found && { from, to: from + found[0].length };
}

/** `url(photo.png)` of a style; "url(s)" is a word. */
function urlAt({ text }: Reading, from: number): Stretch | null {
  const found = /^url\( ?([^\s()]{1,300}) ?\)/i.exec(text.slice(from, from + 310));
  if (!found || !/[./:#"']/.test(found[1] ?? '')) return null;
  return { from, to: from + found[0].length };
}

/** The beginnings of rich text, uuencode and yEnc, to the end of the line. */
function headerAt(reading: Reading, from: number): Stretch | null {
  const ahead = reading.text.slice(from, from + 400);
  const isHeader = /^(?:\{\\rtf1|\\pict\b|=ybegin line|begin [0-7]{3} \S{1,200}\s[!-`]{20})/i.test(
    ahead,
  );
  if (!isHeader) return null;
  const end = lineEnd(reading, from, reading.text.length);
  return { from, to: ahead.startsWith('begin') ? codedLinesEnd(reading, end) : end };
}

/** Where the lines of uuencode after a place end: no small letter in them, and `end` at the last. */
function codedLinesEnd(reading: Reading, from: number): number {
  let end = from;
  while (end < reading.text.length) {
    const next = lineEnd(reading, end + 1, reading.text.length);
    if (!/^(?:[!-`]{1,90}|end)\r?$/.test(reading.text.slice(end + 1, Math.min(next, end + 100))))
      break;
    end = next;
  }
  return end;
}

const ways: Readonly<Record<string, (reading: Reading, from: number) => Stretch | null>> = {
  '<': angleAt,
  '!': markdownAt,
  '[': boardAt,
  u: urlAt,
  U: urlAt,
  b: headerAt,
  '{': headerAt,
  '\\': headerAt,
  '=': headerAt,
};

const begins = tableOf(Object.keys(ways).join(''));

/** Where the code of a page or of a document stands, but not its words. Places are those of what was typed. */
export function markupIn(reading: Reading): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let place = 0; place < reading.text.length; place += 1) {
    if (begins[reading.codes[place] ?? 0] !== 1) continue;
    const here = ways[reading.text[place] ?? '']?.(reading, place);
    if (!here) continue;
    found.push({ from: reading.at[here.from] ?? 0, to: reading.at[here.to] ?? 0 });
    place = Math.max(place, here.to - 1);
  }
  return found;
}
