/** Every sign that people type for an apostrophe, and the dot of “Gal·la”: none of them tells names apart. */
export const apostrophes = "'`´’‘‛ʼʹʻʽʾʿˈʹ′‵＇՚׳ꞌ·";

const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/** Letters that do not come apart into a plain one and a mark, and those written for one another. */
const foreign: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' },
  ...{ ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'a', ɓ: 'b', ɗ: 'd', ƙ: 'k', ɔ: 'o', ɛ: 'e', ĸ: 'k' },
  ...{ ς: 'σ', ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه' },
};
const foreignLetter = new RegExp(`[${Object.keys(foreign).join('')}]`, 'gu');

/** Accents, vowel points, apostrophes, what lengthens a letter, and whatever cannot be seen. */
const dropped = new RegExp(
  `[[\\p{M}&&[\\p{Script=Inherited}\\p{Script=Hebrew}\\p{Script=Arabic}]]--[\\u3099\\u309A]]|[\\p{Cf}${apostrophes}ـ]`,
  'gv',
);
const alone = /^[a-z]*$/i;

/**
 * A name as it is compared, for choosing, finding and hiding alike: lower case, without accents and
 * apostrophes, with the plain letter for one of another alphabet’s own. Spaces, hyphens and other signs
 * stay. Folding what is folded changes nothing.
 */
export function foldName(text: string): string {
  if (alone.test(text)) return text.toLowerCase();
  return text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replaceAll(dropped, '')
    .toLowerCase()
    .replaceAll(foreignLetter, (letter) => foreign[letter] ?? letter)
    .normalize('NFC');
}

const notInName = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text, numbers too, as they are compared. */
export function foldedWords(text: string): readonly string[] {
  return foldName(text).split(notInName).filter(Boolean);
}

/**
 * The parts of names in a text, as they are compared, each once, in order; numbers are left out:
 * “Zoë O’Brien, Year 9” gives zoe, obrien, year. A hyphen comes between two parts.
 */
export function nameParts(text: string): readonly string[] {
  return [...new Set(foldedWords(text).filter((part) => /\p{L}/u.test(part)))];
}

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}]/u;

/** True for writing that puts no spaces between words: in it, one character can be a name. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** True for one letter that is the beginning of many names and seldom a name: “b”, not “林”. */
export function isLoneLetter(part: string): boolean {
  return /^.$/su.test(part) && !isUnspaced(part);
}

/** The parts of a name without lone letters, unless there is nothing else: “Lark B Ember” gives lark, ember. */
export function solidParts(text: string): readonly string[] {
  const parts = nameParts(text);
  const solid = parts.filter((part) => !isLoneLetter(part));
  return solid.length > 0 ? solid : parts;
}

/** The text with spaces where there were apostrophes: “O Flare” for “O’Flare”. */
export function splitAtApostrophes(text: string): string {
  return text.replaceAll(anyApostrophe, ' ');
}

/** Parts under which a name that is compared by whole words is looked for: split and joined as people type it. */
export function partsTyped(text: string): readonly string[] {
  const joined = text.replaceAll(/(?<=[\p{L}\p{M}])\p{Pd}(?=\p{L})/gu, '');
  return [...new Set([text, joined, splitAtApostrophes(text)].flatMap(nameParts))];
}
