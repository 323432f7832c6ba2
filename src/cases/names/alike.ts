import { foldName } from '#kit';
import { rowOf } from './hidden.ts';
import { areOneName, lettersBetween, soundOf } from './sounds.ts';
import { isCapital, plainly, type Token } from './tokens.ts';
import { commonWords, describing, everydayWords } from './words.table.ts';

/** What somebody’s names make that is not their name: parts that others can resemble, and user names. */
export interface Likeness {
  /** Parts of three letters or more. */
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
export function likenessOf(names: readonly string[]): Likeness {
  const rows = names.map(rowOf);
  const compounds = rows.flatMap(compoundsOf).filter(({ length }) => length > shortest);
  return {
    parts: [...new Set(rows.flat())].filter(({ length }) => length >= shortest),
    compounds: new Set(compounds),
  };
}

const squeezed = (plain: string): string => plain.replaceAll(/(\p{L})\1+/gu, '$1');

const isEveryday = (plain: string): boolean =>
  [plain, plain.replace(/s$/, '')].some(
    (word) => everydayWords.has(word) || commonWords.has(word) || describing.has(word),
  );

/** Another spelling of a part: the same sound, with not too many other letters. */
function soundsLike(plain: string, part: string, capital: boolean): boolean {
  const sound = soundOf(plain);
  if (sound === '' || sound !== soundOf(part)) return false;
  const short = Math.min(plain.length, part.length);
  const isSure = short > shortest && sound.length > 2;
  const most = isSure ? 1 + Math.floor(short / 3) : 1;
  return (isSure || capital) && lettersBetween(plain, part, most) <= most;
}

/** A slip of the fingers in a long name: one letter, or two in a very long one. */
function isSlipOf(plain: string, part: string): boolean {
  if (part.length < 5 || !plain.startsWith(part.charAt(0))) return false;
  const most = part.length > 7 ? 2 : 1;
  return lettersBetween(plain, part, most) <= most;
}

/** Writing without capitals that joins small words to a name: “ومحمد”. */
const isJoinedTo = (plain: string, part: string): boolean =>
  /^\p{Lo}+$/u.test(plain) && plain.endsWith(part) && plain.length - part.length < 4;

/** True where a word that is none of these names may be meant for one. */
export function wordMayBe(token: Token, { parts, compounds }: Likeness): boolean {
  const { plain } = token;
  if (plain.length < shortest || isEveryday(plain)) return false;
  if (compounds.has(plain)) return true;
  return parts.some(
    (part) =>
      plain !== part &&
      (squeezed(plain) === squeezed(part) ||
        isJoinedTo(plain, part) ||
        (!commonWords.has(part) &&
          (areOneName(plain, part) ||
            soundsLike(plain, part, isCapital(token)) ||
            isSlipOf(plain, part)))),
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

/** True where a user name may be made from these names. */
export function handleMayBe(chunk: string, { parts, compounds }: Likeness): boolean {
  const folded = foldName(chunk);
  const read = plainly(folded.replaceAll(/[013457@$!]/g, (sign) => lookalike[sign] ?? sign));
  const bare = plainly(folded.replaceAll(/\d/g, ''));
  const made = [...parts, ...compounds];
  return [bare, read, squeezed(bare), squeezed(read)].some((text) =>
    made.some(
      (part) => text.includes(part) || (part.length > shortest && text.includes(backwards(part))),
    ),
  );
}
