import { readings } from './disguises.ts';
import type { Finding } from './findings.ts';
import { innards, signatures } from './signatures.ts';

/** A name no sentence has: this many letters and digits with no space between. */
const longRun = 80;
/** Lines of this length, one under another, are a code that was wrapped. */
const wrappedLine = 40;

const base64Of = (hex: string, at: number): readonly string[] => {
  const bytes = Buffer.from(hex, 'hex');
  // Base64 works in threes, so the letters depend on where the bytes fall. Ends that mix with
  // unknown neighbours are left off.
  return [at % 3].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = shift === 0 ? 0 : shift + 1;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return padded.slice(first, whole);
  });
};

const byHex = signatures.map(({ hex }) => hex);
const byDecimal = byHex
  .filter((hex) => hex.length >= 8)
  .map((hex) => [...Buffer.from(hex, 'hex')].join(','));
const byBase64 = signatures
  .flatMap(({ hex, at = 0 }) => base64Of(hex, at))
  .filter((code) => code.length >= 5);
const byBytes = byHex.map((hex) => Buffer.from(hex, 'hex').toString('latin1'));

/** Looked for with every space taken out, so that spacing hides nothing. */
const dataUri =
  /data:(?:image|video|audio|application|text|font)\/[\w.+-]{0,80}[;,]|data:(?:image|video)\/|;base64,/i;
/** Looked for with runs of spaces and line ends made one space. */
const pictureData = [
  /content-type ?: ?(?:image|video) ?\//i,
  /content-transfer-encoding ?: ?base64/i,
  /content-disposition ?: ?(?:form-data|attachment)/i,
  /\bbegin [0-7]{3} \S+ [!-`]{20}/,
  /=ybegin /i,
  /\\pict\b|\{\\rtf1/i,
];
const markup = [
  /< ?\/? ?(?:img|image|svg|video|picture|source|object|embed|iframe|frame|canvas|audio|script|style|link|meta|html|body|base|form|input|math|template|portal)\b/i,
  /<!doctype|<\?xml|<!\[cdata\[|<!--/i,
  /< ?[a-z][a-z0-9:-]{0,40} [^<>]{0,2000}?\b(?:src|href|srcset|style|poster|background|on[a-z]{3,20}) ?=/i,
  /!\[[^\]\n]{0,200}\] ?[([]/,
  /\[(?:img|video|media)(?:=[^\]]{0,200})?\]/i,
  /\burl\(['"]?\S/i,
];
const webAddress = [
  /\b(?:https?|hxxps?|ftps?|sftp|wss?|file|content|intent|magnet|ipfs) ?: ?[/\\] ?[/\\]/i,
  /\b(?:blob|cid|javascript|vbscript|magnet):\S/i,
  /(?:^|[^\w@])www ?(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)| dot ) ?[a-z0-9-]/i,
  /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5} ?(?:\.|\[\.\]|\(\.\)|\(dot\)|\[dot\]) ?(?:com|net|org|info|io|me|co|uk|ly|gg|tv|app|ru|cn|to|link|site|xyz|onion|dev|cc|eu|de|fr|im|pw|su|nz|au|us)\/[^\s,.;)]/i,
];

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/g;
const runs = new RegExp(`[A-Za-z0-9+/_=-]{${longRun},}`);
const wrapped = new RegExp(
  `(?:^|\\n)[ \\t>]*[A-Za-z0-9+/_=-]{${wrappedLine},}[ \\t]*\\r?\\n[ \\t>]*[A-Za-z0-9+/_=-]{16,}`,
);

function holdsBytes(text: string): boolean {
  if ((text.match(controls)?.length ?? 0) >= 3) return true;
  return [...byBytes, ...innards].some((bytes) => text.includes(bytes));
}

/** Codes of a file's first bytes, however they were spaced, wrapped or punctuated. */
function holdsSignature(text: string): boolean {
  const squeezed = text.replace(/[\s"'`|]+/g, '');
  if (
    byBase64.some(
      (code) =>
        squeezed.includes(code) ||
        squeezed.replaceAll('_', '/').replaceAll('-', '+').includes(code),
    )
  )
    return true;
  const digits = text.toLowerCase().replace(/0x|\\x|[^0-9a-f]/g, '');
  if (byHex.some((hex) => hex.length >= 12 && digits.includes(hex))) return true;
  const groups = text.toLowerCase().match(/(?:(?:0x|\\x|%)?[0-9a-f]{2}[\s,:;-]*){4,}/g) ?? [];
  if (
    groups.some((group) =>
      byHex.some((hex) => group.replace(/0x|\\x|[^0-9a-f]/g, '').startsWith(hex)),
    )
  )
    return true;
  const decimals = text.replace(/\s*[,;\s]\s*/g, ',');
  return byDecimal.some((code) => new RegExp(`(?:^|[^0-9])${code}(?:[^0-9]|$)`).test(decimals));
}

/** Long codes, in one run or wrapped over lines or cut into even groups. */
function holdsLongCode(text: string): boolean {
  if (runs.test(text) || wrapped.test(text)) return true;
  const even = /(?:\b[A-Za-z0-9+/]{4,10}[ \t]){16,}/.exec(text)?.[0];
  return (
    even !== undefined &&
    /[A-Z]/.test(even) &&
    /[a-z]/.test(even) &&
    /\d/.test(even) &&
    isScrambled(even)
  );
}

/** True for groups with digits and capitals in the middle of them, as no sentence has. */
function isScrambled(groups: string): boolean {
  const all = groups.trim().split(/\s+/);
  return all.filter((group) => /[a-z][A-Z0-9]|[0-9][A-Za-z]/.test(group)).length > all.length / 2;
}

function findInReading(reading: string): Finding | null {
  const even = reading.replace(/\s+/g, ' ');
  const shows = (shapes: readonly RegExp[]): boolean => shapes.some((shape) => shape.test(even));
  if (shows(pictureData) || dataUri.test(even.replaceAll(' ', ''))) return 'picture-data';
  if (holdsSignature(reading)) return 'picture-data';
  if (shows(markup)) return 'markup';
  if (shows(webAddress)) return 'web-address';
  if (holdsLongCode(reading)) return 'encoded-data';
  return holdsBytes(reading) ? 'file-bytes' : null;
}

/**
 * What a text holds that may never be kept, or null. Looks at the text as it is and with common
 * disguises undone: entities, percent codes, escapes, invisible letters, spacing and wrapping.
 */
export function findImagery(text: string): Finding | null {
  if (text.length < 4) return null;
  if (holdsBytes(text)) return 'file-bytes';
  for (const reading of readings(text)) {
    const finding = findInReading(reading);
    if (finding) return finding;
  }
  return null;
}
