import { signatures } from '../signatures.ts';

/** Something that must never be kept, as text. Made, not collected: headers of files and noise, never a picture. */
export interface Payload {
  readonly name: string;
  readonly text: string;
}

/** A made-up file: the right first bytes, then noise that depends only on the format. */
function madeUpFile(hex: string, at: number, length: number): Buffer {
  const noise = Buffer.from(
    Array.from({ length }, (_, place) => (place * 89 + hex.length * 31 + 7) % 256),
  );
  return Buffer.concat([Buffer.alloc(at, 0x20), Buffer.from(hex, 'hex'), noise]);
}

type Disguise = (file: Buffer, format: string) => string;

const hexPairs = (file: Buffer): readonly string[] => file.toString('hex').match(/../g) ?? [];
const wrap = (text: string, width: number, by = '\n'): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

/** The ways a file may be pasted into a box. */
const disguises: Readonly<Record<string, Disguise>> = {
  'as it is': (file) => file.toString('latin1'),
  'read as UTF-8': (file) => file.toString('utf8'),
  base64: (file) => file.toString('base64'),
  'base64, wrapped': (file) => wrap(file.toString('base64'), 64),
  'base64, spaced': (file) => wrap(file.toString('base64'), 4, ' '),
  base64url: (file) => file.toString('base64url'),
  'data URI': (file, format) =>
    `data:image/${format.toLowerCase().slice(0, 4).trim()};base64,${file.toString('base64')}`,
  'data URI, spaced out': (file) => `d a t a : image / png ; base64 , ${file.toString('base64')}`,
  'data URI in a tag': (file) =>
    `<p><img alt="" src="data:image/png;base64,${file.toString('base64')}"></p>`,
  'data URI, percent-encoded': (file) =>
    encodeURIComponent(`data:image/png;base64,${file.toString('base64')}`),
  hex: (file) => file.toString('hex'),
  'hex, capitals, spaced': (file) => hexPairs(file).join(' ').toUpperCase(),
  'hex escapes': (file) =>
    hexPairs(file)
      .map((pair) => `\\x${pair}`)
      .join(''),
  'hex with commas': (file) =>
    hexPairs(file)
      .map((pair) => `0x${pair}`)
      .join(', '),
  'decimal list': (file) => [...file].join(', '),
  'percent codes': (file) =>
    hexPairs(file)
      .map((pair) => `%${pair}`)
      .join(''),
  'quoted-printable': (file) =>
    hexPairs(file)
      .map((pair) => `=${pair.toUpperCase()}`)
      .join(''),
  'part of an email': (file) =>
    `Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrap(file.toString('base64'), 76)}`,
};

/** Which disguises hide the first bytes of a format behind unknown ones, so only its bulk shows. */
const files = signatures.filter(
  ({ format }, place) => signatures.findIndex((other) => other.format === format) === place,
);

const disguisedFiles: readonly Payload[] = files.flatMap(({ format, hex, at = 0 }) =>
  Object.entries(disguises).map(([name, disguise]) => ({
    name: `${format}, ${name}`,
    text: disguise(madeUpFile(hex, at, 180), format),
  })),
);

const pasted: Readonly<Record<string, string>> = {
  'an img tag': '<img src=x>',
  'an img tag over lines': '<img\n\n src = x\n>',
  'an img tag as entities': '&lt;img src=x&gt;',
  'an img tag as numbered entities': '&#60;&#105;&#109;&#103; src=x&#62;',
  'an img tag, percent-encoded': '%3Cimg%20src%3Dx%3E',
  'an img tag, percent-encoded twice': '%253Cimg%2520src%253Dx%253E',
  'an img tag, escaped': '\\u003cimg src=x\\u003e',
  'an img tag with unseen letters': '<i\u200bm\u200bg src=x>',
  'an img tag in full-width letters': '＜ｉｍｇ src=x＞',
  'an svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'an svg in capitals': '<SVG><CIRCLE r="4"/></SVG>',
  'a video tag': '<video controls><source src="a.mp4"></video>',
  'a picture tag': '<picture><source srcset="a.webp"></picture>',
  'an object tag': '<object data="a"></object>',
  'an embed tag': '<embed src="a">',
  'an iframe': '<iframe src="//example.org"></iframe>',
  'a canvas': '<canvas id="c"></canvas>',
  'a styled tag': '<div style="background:red">',
  'a background in a style': 'background: url(photo.png)',
  'a handler': '<b onclick=go()>hello</b>',
  'a whole page': '<!DOCTYPE html><html><body>hello</body></html>',
  'a comment': '<!-- StartFragment -->hello',
  markdown: '![a photo](photo.png)',
  'markdown by reference': '![a photo][1]',
  'board code': '[img]photo.png[/img]',
  'rich text': '{\\rtf1\\ansi{\\pict\\pngblip 89504e47}}',
  uuencode: "begin 644 photo.jpg\nM_]C_X``02D9)1@`!`0```0`!``#_VP!#``@&!@<&!0@'\n`\nend",
  yEnc: '=ybegin line=128 size=123 name=photo.jpg\n',
  'a web address': 'https://example.org/p/123',
  'a web address in capitals': 'HTTP://EXAMPLE.ORG/P',
  'a web address, broken up': 'h t t p s : / / example.org'.replace('h t t p s', 'https'),
  'a web address with hxxp': 'hxxps://example.org/a',
  'a www address': 'look at www.example.org',
  'a www address, broken up': 'www [.] example [.] org',
  'an address with no scheme': 'example.com/p/abc123',
  'an address with a bracketed dot': 'example[.]com/p/abc123',
  'a file address': 'file:///C:/photo.jpg',
  'a blob address': 'blob:abcd-1234',
  'an ftp address': 'ftp://example.org/a',
  'a script address': 'javascript:alert(1)',
  'a web address as entities': 'https&#58;&#47;&#47;example.org',
  'a web address, percent-encoded': 'https%3A%2F%2Fexample.org%2Fp',
  'a web address with escaped slashes': 'https:\\/\\/example.org',
  'a web address with unseen letters': 'ht\u200btps://example.org',
};

/** At least three hundred things that must be refused: every format in every disguise, and what pages paste. */
export const payloads: readonly Payload[] = [
  ...disguisedFiles,
  ...Object.entries(pasted).map(([name, text]) => ({ name, text })),
];
