const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  colon: ':',
  sol: '/',
  semi: ';',
  comma: ',',
  nbsp: ' ',
  tab: ' ',
  newline: '\n',
};

/** Undoes `&lt;`, `&#60;` and `&#x3c;`. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&([a-z]{2,8});/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole);
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Undoes `%3C`, byte by byte, so that it cannot fail. */
function withoutPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => character(parseInt(code, 16)));
}

/** Undoes `\x3c`, `\u003c` and `\/`. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll('\\/', '/');
}

/** Undoes the `=3C` of quoted e-mail, and its soft line ends. */
function withoutQuotedPrintable(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => character(parseInt(code, 16)));
}

const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Without letters nobody can see, and with full-width and fancy letters made plain. */
function plain(text: string): string {
  return text.replace(invisible, '').normalize('NFKC');
}

/** The ways a text may read once what disguises it is undone: itself first, then each way unwrapped. */
export function readings(text: string): readonly string[] {
  const clear = plain(text);
  const once = [
    withoutEntities(clear),
    withoutPercents(clear),
    withoutEscapes(clear),
    withoutQuotedPrintable(clear),
  ];
  const twice = [
    withoutPercents(withoutPercents(clear)),
    withoutEntities(withoutEntities(clear)),
    withoutEntities(withoutPercents(clear)),
  ];
  return [...new Set([text, clear, ...once, ...twice.map(plain)])];
}
