import { nameParts } from '#kit';

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

const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{Cf}'’‘`]*[\p{L}\p{M}])?/gu;
const possessive = /['’‘`]s$/i;

/** Letters that do not come apart into a plain one and a mark. */
const foreign: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** How a word is compared: the same however it is typed. */
export function plainly(text: string): string {
  const seen = text
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđðþæœßı]/g, (letter) => foreign[letter] ?? letter);
  return seen.length === 1 ? seen : nameParts(seen).join('');
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

/** True for a word that begins with a capital letter. */
export function isCapital({ text }: Pick<Token, 'text'>): boolean {
  return /^\p{Lu}/u.test(text);
}
