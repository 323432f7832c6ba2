import { foldName, isUnspaced, type Likeness, likeness, nameParts } from '#names';
import { rowOf } from './hidden.ts';
import { ordinary } from './ordinary-words.ts';
import { isCapital, isShouted, plainly, type Token } from './tokens.ts';
import { commonWords } from './words.table.ts';

/** What somebody’s names make that is not their name: parts that others can resemble, and user names. */
export interface Resembled {
  /** Parts of three letters or more, or of one where writing puts no spaces. */
  readonly parts: readonly string[];
  /** “bember”, “emberb”, “baye”: as user names are made. */
  readonly compounds: ReadonlySet<string>;
}

const shortest = 3;

function compoundsOf(row: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [row[0], row.at(-1)];
  if (row.length < 2) return [];
  return [first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)];
}

/** Makes ready what may resemble these names. */
export function likenessOf(names: readonly string[]): Resembled {
  const rows = names.map(rowOf);
  const unspaced = names.flatMap(nameParts).filter(isUnspaced);
  const compounds = rows.flatMap(compoundsOf).filter(({ length }) => length > shortest);
  return {
    parts: [...new Set([...rows.flat(), ...unspaced])].filter((part) => !isTooShort(part)),
    compounds: new Set(compounds),
  };
}

const squeezed = (plain: string): string => plain.replaceAll(/(\p{L})\1+/gu, '$1');

/** Writing without capitals that joins small words to a name: “ومحمد”. */
const isJoinedTo = (plain: string, part: string): boolean =>
  /^\p{Lo}+$/u.test(plain) && plain.endsWith(part) && plain.length - part.length < 4;

const isTooShort = (plain: string): boolean => plain.length < shortest && !isUnspaced(plain);

function mayMean(plain: string, part: string, enough: readonly Likeness[]): boolean {
  if (isJoinedTo(plain, part)) return true;
  if (commonWords.has(part)) return squeezed(plain) === squeezed(part);
  return enough.includes(likeness(plain, part));
}

/**
 * How alike a word must be to a name. A word of the language is hardly ever a name spelled otherwise: written
 * small or for a day never, and one of the most common never where a capital letter says nothing. Null for
 * a word that is never one.
 */
function howAlike(token: Token, opens: boolean): readonly Likeness[] | null {
  const how = ordinary(token.plain);
  if (how === null) return isCapital(token) ? ['surely', 'perhaps'] : ['surely'];
  if (how === 'calendar' || !isCapital(token)) return null;
  if (how === 'further') return ['surely', 'perhaps'];
  return opens || isShouted(token) ? null : ['surely'];
}

/** True where a word that is none of these names may be meant for one; `opens` where it begins a sentence. */
export function wordMayBe(token: Token, { parts, compounds }: Resembled, opens: boolean): boolean {
  const { plain } = token;
  const enough = howAlike(token, opens);
  if (isTooShort(plain) || enough === null) return false;
  return (
    compounds.has(plain) || parts.some((part) => plain !== part && mayMean(plain, part, enough))
  );
}

/** Signs that are written for letters in user names. */
const lookalike: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};
const backwards = (text: string): string => Array.from(text).toReversed().join('');

/** Words joined with figures and signs as user names and addresses are: “bember2011”, “xXbayXx”, “b.e@…”. */
export function isHandle(chunk: string): boolean {
  return /\p{L}/u.test(chunk) && /[\d_@$]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(chunk);
}

/** “iMessage”, “childline.org.uk”: made of words and of no figures, and so no name. */
const isMadeOfWords = (chunk: string): boolean =>
  !/[\d@$!]/.test(chunk) &&
  chunk
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plainly)
    .every((word) => word.length < shortest || ordinary(word) !== null);

/** A short part stands at the beginning or the end: “lin” is in “bylin” and not in “helpline”. */
const isIn = (text: string, part: string): boolean =>
  part.length > shortest
    ? text.includes(part) || text.includes(backwards(part))
    : text.startsWith(part) || text.endsWith(part);

/** Without the signs that people put round it: “bay” in “xxbayxx”. */
const unadorned = (text: string): string => text.replaceAll(/^x+|x+$/g, '');

/** True where a user name may be made from these names. */
export function handleMayBe(chunk: string, { parts, compounds }: Resembled): boolean {
  if (isMadeOfWords(chunk)) return false;
  const folded = foldName(chunk);
  const read = plainly(folded.replaceAll(/[013457@$!]/g, (sign) => lookalike[sign] ?? sign));
  const bare = plainly(folded.replaceAll(/\d/g, ''));
  const pieces = folded.split(/[^\p{L}]+/u).flatMap((piece) => [piece, unadorned(piece)]);
  const texts = [bare, read, squeezed(bare), squeezed(read), ...pieces];
  return [...parts, ...compounds].some((part) => texts.some((text) => isIn(text, part)));
}
