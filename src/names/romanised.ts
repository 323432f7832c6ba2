import anyAscii from 'any-ascii';

/** Letters that one language reads otherwise than another: Ukrainian “г” and “и”, Persian “ض” and “و”. */
const alsoRead: Readonly<Record<string, string>> = {
  ...{ г: 'h', и: 'y', х: 'h' },
  ...{ ض: 'z', ذ: 'z', ث: 's', و: 'v', ו: 'o', ב: 'v', פ: 'f', ש: 'sh' },
};
const eitherWay = new RegExp(`[${Object.keys(alsoRead).join('')}]`, 'gu');

/** Between consonants that are written alone stands a vowel: “bll” is read “balal”, and “zhr” no “zh”. */
const letterByLetter = (text: string): string =>
  isVowelless(text) ? (text.match(/sh|./gsu) ?? []).map(anyAscii).join('a') : anyAscii(text);

const inLetters = (text: string): string =>
  letterByLetter(text)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** True for writing that leaves most vowels out: a name in it is compared by its consonants. */
export function isVowelless(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word);
}

/** True where nothing need be romanised. */
export function isLatin(word: string): boolean {
  return /^[a-z]*$/.test(word);
}

/**
 * A folded word in the letters a to z, in each way in which it may be read: “олександр” gives “oleksandr”.
 * A word in those letters is itself; one with a figure gives nothing.
 */
export function romanised(word: string): readonly string[] {
  if (/\p{N}/u.test(word)) return [];
  if (isLatin(word)) return word === '' ? [] : [word];
  const other = word.replaceAll(eitherWay, (letter) => alsoRead[letter] ?? letter);
  return [...new Set([inLetters(word), inLetters(other)])].filter(Boolean);
}
