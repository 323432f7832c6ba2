import { apostrophes, foldName } from '#names';

/** A word of a text, where it stands, and how it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents, apostrophes or anything that cannot be seen. */
  readonly plain: string;
  /** Where the word ends without a possessive: “Bay” in “Bay’s”. */
  readonly bare: number;
}

const unspaced = '[[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Hangul}]&&\\p{L}]';
const letter = `[[\\p{L}\\p{M}]--${unspaced}]`;
const inWord = `[[\\p{L}\\p{M}\\p{Cf}${apostrophes}]--${unspaced}]`;
/** A word; each character by itself of writing that puts no spaces between words. */
const word = new RegExp(`${unspaced}\\p{M}*|${letter}(?:${inWord}*${letter})?`, 'gv');
const possessive = new RegExp(`[${apostrophes}]s$`, 'iu');

/** How a word is compared: the same however it is typed. */
export function plainly(text: string): string {
  return foldName(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The words of a text. A hyphen comes between two words. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const bare = found.replace(possessive, '');
    return {
      start: index,
      end: index + found.length,
      text: found,
      plain: plainly(bare),
      bare: index + bare.length,
    };
  });
}

/** True for a word that begins with a capital letter, or is of a script that has none. */
export function isCapital({ text }: Pick<Token, 'text'>): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
}

/** True for a word all in capitals, where they say nothing of it. */
export function isShouted({ text }: Pick<Token, 'text'>): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** True where a sentence, a line, a heading or what is quoted begins. */
export function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;|…\n])[^\p{L}\p{N}]*$|[“"‘(*#_>[-]\s*$/u.test(
    text.slice(Math.max(0, at - 12), at),
  );
}
