import { spread } from './composed.ts';

/** Bytes as text, in one of the ways a file can be typed or pasted. */
export type Encoder = (bytes: Buffer) => string;

const wrap = (text: string, width: number, by = '\n'): string =>
  (text.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? []).join(by);
const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');
const pairs = (bytes: Buffer): readonly string[] => [...bytes].map(hexOf);
const base64 = (bytes: Buffer): string => bytes.toString('base64');
const seen = (bytes: Buffer): string =>
  [...bytes].map((byte) => (byte > 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
const rows = (bytes: Buffer, width: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / width) }, (_, row) =>
    bytes.subarray(row * width, row * width + width),
  );

/** Bits of the bytes in groups, each a letter of an alphabet. */
const inAlphabet = (bytes: Buffer, alphabet: readonly string[]): string => {
  const width = Math.floor(Math.log2(alphabet.length));
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .map((group) => alphabet[parseInt(group, 2)] ?? '')
    .join('');
};
const from = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => String.fromCodePoint(first + place));
const letters32 = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
const letters58 = Array.from('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz');
const ascii85 = (bytes: Buffer, first = 33): string =>
  rows(bytes, 4)
    .map((four) => {
      let value = four.reduce((sum, byte) => sum * 256 + byte, 0);
      const out = Array.from({ length: 5 }, () => {
        const one = String.fromCharCode((value % 85) + first);
        value = Math.floor(value / 85);
        return one;
      });
      return out.reverse().join('');
    })
    .join('');
const uuencoded = (bytes: Buffer): string =>
  rows(bytes, 45)
    .map((row) => `M${inAlphabet(row, from(32, 64)).replaceAll(' ', '`')}`)
    .join('\n');
const pixels = (bytes: Buffer, by: number): string =>
  rows(bytes, 12)
    .map((row) => [...row].map((byte) => Math.floor(byte / by)).join(' '))
    .join('\n');
const xpm = (bytes: Buffer, marks: string): string =>
  `/* XPM */\nstatic char * p_xpm[] = {\n"24 16 ${marks.length} 1",\n${rows(bytes, 24)
    .map((row) => `"${[...row].map((byte) => marks[byte % marks.length]).join('')}",`)
    .join('\n')}\n};`;
const words =
  'lamp tree river stone cloud apple chair window paper garden silver morning orange yellow market candle'.split(
    ' ',
  );
const syllable = (value: number): string =>
  `${'bdfghjklmnprstvz'[value >> 4] ?? ''}${'aiou'[value & 3] ?? ''}${'bdfghjklmnprstvz'[value & 15] ?? ''}`;

/** Every way tried, by name. */
export const encoders: Readonly<Record<string, Encoder>> = {
  xxd: (b) =>
    rows(b, 16)
      .map(
        (row, n) =>
          `${(n * 16).toString(16).padStart(8, '0')}: ${wrap(row.toString('hex'), 4, ' ')}  ${seen(row)}`,
      )
      .join('\n'),
  'xxd without its edges': (b) =>
    rows(b, 16)
      .map((row) => wrap(row.toString('hex'), 4, ' '))
      .join('\n'),
  'hexdump -C': (b) =>
    rows(b, 16)
      .map(
        (row, n) =>
          `${(n * 16).toString(16).padStart(8, '0')}  ${pairs(row).join(' ')}  |${seen(row)}|`,
      )
      .join('\n'),
  'hexdump, two bytes a group': (b) =>
    rows(b, 16)
      .map(
        (row, n) =>
          `${(n * 16).toString(16).padStart(7, '0')} ${wrap(row.toString('hex'), 4, ' ')}`,
      )
      .join('\n'),
  'od in octal': (b) =>
    rows(b, 16)
      .map(
        (row, n) =>
          `${(n * 16).toString(8).padStart(7, '0')} ${Array.from(
            { length: Math.floor(row.length / 2) },
            (_, p) =>
              row
                .readUInt16LE(p * 2)
                .toString(8)
                .padStart(6, '0'),
          ).join(' ')}`,
      )
      .join('\n'),
  'hex with colons': (b) => pairs(b).join(':'),
  'hex with dashes, in lines': (b) => wrap(pairs(b).join('-'), 48),
  'hex as a C array': (b) =>
    `unsigned char a[] = { ${pairs(b)
      .map((pair) => `0x${pair}`)
      .join(', ')} };`,
  'hex in the shape of ids': (b) =>
    rows(b, 16)
      .map((row) => row.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'))
      .join('\n'),
  'base64 without its first letters, in pieces of 60': (b) => wrap(base64(b).slice(11), 60, ' '),
  'base64 in lines of 76': (b) => wrap(base64(b), 76),
  'base64 quoted in a reply': (b) => wrap(base64(b), 64).replace(/^/gm, '> '),
  'base64 in pieces of 4': (b) => wrap(base64(b), 4, ' '),
  'base64 in pieces of 5': (b) => wrap(base64(b), 5, ' '),
  'base64 in pieces of 10': (b) => wrap(base64(b), 10, ' '),
  'base64 in pieces of 20, numbered': (b) =>
    wrap(base64(b), 20)
      .split('\n')
      .map((line, n) => `${n + 1}. ${line}`)
      .join('\n'),
  'base64 with a word in each line': (b) =>
    wrap(base64(b), 50)
      .split('\n')
      .map((line) => `then ${line}`)
      .join('\n'),
  'base64 letter by letter': (b) => Array.from(base64(b)).join(' '),
  base64url: (b) => b.toString('base64url'),
  'base64 backwards': (b) => Array.from(base64(b)).reverse().join(''),
  base32: (b) => inAlphabet(b, letters32),
  'base32 in groups of 8': (b) => wrap(inAlphabet(b, letters32), 8, ' '),
  'base32 in small letters, groups of 6': (b) =>
    wrap(inAlphabet(b, letters32).toLowerCase(), 6, ' '),
  'base58, groups of 12': (b) => wrap(inAlphabet(b, letters58), 12, ' '),
  ascii85: (b) => wrap(ascii85(b), 75),
  'ascii85 in pieces of 20': (b) => wrap(ascii85(b), 20, ' '),
  'uuencode without its first line': uuencoded,
  'decimals with commas': (b) => [...b].join(', '),
  'decimals in JSON': (b) => JSON.stringify([...b]),
  'decimals with spaces and noughts': (b) =>
    [...b].map((byte) => String(byte).padStart(3, '0')).join(' '),
  'decimals without spaces': (b) => [...b].map((byte) => String(byte).padStart(3, '0')).join(''),
  'decimals of two bytes': (b) =>
    rows(b, 2)
      .map((two) => two.reduce((sum, byte) => sum * 256 + byte, 0))
      .join(' '),
  'octal escapes': (b) => [...b].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  binary: (b) => [...b].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
  PPM: (b) => `P3\n4 15\n255\n${pixels(b, 1)}`,
  'PGM with sixteen greys': (b) => `P2\n12 15\n15\n${pixels(b, 16)}`,
  PBM: (b) => `P1\n12 15\n${pixels(b, 128)}`,
  XPM: (b) => xpm(b, ' .+@#$%&*=-;'),
  'XPM in letters': (b) => xpm(b, 'abcdefghijkl'),
  'letters a to p': (b) => inAlphabet(b, Array.from('abcdefghijklmnop')),
  'letters a to p, in groups of 5': (b) =>
    wrap(inAlphabet(b, Array.from('abcdefghijklmnop')), 5, ' '),
  entities: (b) => [...b].map((byte) => `&#${byte};`).join(''),
  'percent codes, in lines': (b) =>
    wrap(
      pairs(b)
        .map((pair) => `%${pair}`)
        .join(''),
      60,
    ),
  'a data: address with nothing before it': (b) => `data:image/webp;base64,${base64(b)}`,
  'a data: address of a drawing': (b) => `data:image/svg+xml,%3Csvg%20width=${b.length}%3E`,
  'Chinese characters': (b) => inAlphabet(b, from(0x4e00, 4096)),
  'Korean syllables': (b) => inAlphabet(b, from(0xac00, 8192)),
  'letters of many scripts': (b) =>
    inAlphabet(b, [
      ...from(0x390, 16),
      ...from(0x410, 64),
      ...from(0x531, 16),
      ...from(0x5d0, 16),
      ...from(0x621, 16),
      ...from(0x906, 32),
      ...from(0x100, 96),
    ]),
  emoji: (b) =>
    inAlphabet(b, [
      ...from(0x1f300, 320),
      ...from(0x1f400, 256),
      ...from(0x1f600, 80),
      ...from(0x1f680, 64),
      ...from(0x1f900, 304),
    ]),
  braille: (b) => [...b].map((byte) => String.fromCodePoint(0x2800 + byte)).join(''),
  blocks: (b) => wrap([...b].map((byte) => ' ░▒▓█▀▄▌'[byte % 8]).join(''), 20),
  'numbers of colours': (b) =>
    rows(b, 3)
      .map((three) => `#${three.toString('hex')}`)
      .join(' '),
  'words of every day': (b) => [...b].map((byte) => words[byte % 16]).join(' '),
  'syllables that can be said': (b) => wrap([...b].map(syllable).join(''), 6, ' '),
  'dots and dashes': (b) =>
    [...b].map((byte) => byte.toString(2).replaceAll('0', '.').replaceAll('1', '-')).join(' '),
  'spaces and tabs': (b) =>
    [...b].map((byte) => byte.toString(2).replaceAll('0', ' ').replaceAll('1', '\t')).join(''),
};

/** Bytes that look like the inside of a picture: noise, the same each time. */
export function noise(seed: number, length: number): Buffer {
  return Buffer.from(
    Array.from({ length }, (_, place) => spread(seed * 7919 + place * 104_729 + 17, 256)),
  );
}
