/** What sort of character a code unit is, as far as telling language from code needs it. */
export const sort = {
  lower: 1,
  upper: 2,
  /** A letter without case: Arabic, Chinese, Hindi and many more. */
  letter: 3,
  digit: 4,
  /** An accent or vowel sign that belongs to the letter before it. */
  accent: 5,
  mark: 6,
  space: 7,
  control: 8,
  /** Half of an emoji or of a rare letter. */
  half: 9,
  /** What stands where a letter was lost. It says nothing, so it is looked past. */
  lost: 10,
} as const;

function sortAfresh(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0xfffd) return sort.lost;
  if (code >= 0xd800 && code <= 0xdfff) return sort.half;
  if (/\s/.test(character)) return sort.space;
  if (/\p{Cc}/u.test(character)) return sort.control;
  if (/\p{Ll}/u.test(character)) return sort.lower;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return sort.upper;
  if (/\p{L}/u.test(character)) return sort.letter;
  if (/\p{N}/u.test(character)) return sort.digit;
  return /\p{M}/u.test(character) ? sort.accent : sort.mark;
}

const sorts = new Uint8Array(0x1_0000);

/** The sort of a UTF-16 code unit: one of `sort`. Worked out once for each. */
export function sortOf(code: number): number {
  const known = sorts[code] ?? 0;
  if (known !== 0) return known;
  const found = sortAfresh(code);
  sorts[code] = found;
  return found;
}

const bare = (code: number): string =>
  (String.fromCharCode(code).normalize('NFD')[0] ?? '').toLowerCase();
const vowels = new Uint8Array(0x250);

/**
 * True for what can carry a syllable: Latin vowels with any accent, w and y (Welsh), and every letter
 * beyond Latin, where this is not asked.
 */
export function isVowel(code: number): boolean {
  if (code >= vowels.length) return true;
  if (vowels[code] === 0) vowels[code] = /[aeiouwyæøœəı]/.test(bare(code)) ? 1 : 2;
  return vowels[code] === 1;
}

const lastOfScripts: readonly (readonly [upTo: number, script: number])[] = [
  [0x36f, 1],
  [0x3ff, 2],
  [0x52f, 3],
  [0x5ff, 4],
  [0x8ff, 5],
  [0xdff, 6],
  [0xeff, 7],
  [0x10ff, 8],
  [0x11ff, 9],
  [0x1dff, 10],
  [0x1eff, 1],
  [0x1fff, 2],
  [0x2dff, 11],
  [0x9fff, 12],
  [0xabff, 13],
  [0xd7ff, 12],
  [0xffff, 14],
];

const scripts = new Uint8Array(0x1_0000);
for (const [upTo, script] of lastOfScripts.toReversed()) scripts.fill(script, 0, upTo + 1);

/** A number for the family of scripts a letter belongs to; neighbours in one word share it. */
export function scriptOf(code: number): number {
  return scripts[code] ?? 0;
}

/** One for each of these characters of ASCII by its code, so that all others are quickly passed over. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const one of characters) table[one.charCodeAt(0)] = 1;
  return table;
}
