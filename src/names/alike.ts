import { doubleMetaphone } from 'double-metaphone';
import { lettersBetween } from './letters-between.ts';
import { foldName } from './names.ts';
import { isLatin, isVowelless, romanised } from './romanised.ts';
import { spelledOtherwise } from './spelled-otherwise.table.ts';

/** How far one word may be another spelling of a name: `surely` enough to say so of any word, or `perhaps`. */
export type Likeness = 'surely' | 'perhaps' | null;

/** A word of a name, ready to be compared with others by its sound. */
export interface Heard {
  readonly word: string;
  /** In Latin letters, in each way in which it may be read. */
  readonly latin: readonly string[];
  /** How it sounds in each of them (Double Metaphone). */
  readonly sounds: readonly string[];
  /** Its consonants, by which it is compared with writing that leaves vowels out. */
  readonly bones: readonly string[];
  readonly vowelless: boolean;
  /** Names that sound alike and are spelled as no rule would have it. */
  readonly groups: readonly number[];
}

const groupsOf = new Map<string, readonly number[]>();
for (const [group, forms] of spelledOtherwise.entries())
  for (const form of forms.map(foldName))
    groupsOf.set(form, [...(groupsOf.get(form) ?? []), group]);

const once = (words: readonly string[]): readonly string[] => [...new Set(words)].filter(Boolean);

const squeezed = (text: string): string => text.replaceAll(/(\p{L})\1+/gu, '$1');

function hear(word: string): Heard {
  const latin = romanised(word);
  const sounds = once(latin.flatMap((form) => doubleMetaphone(form)));
  const bones = sounds.map((sound) => sound.replaceAll(/^A|H/g, ''));
  return {
    ...{ word, latin, sounds },
    bones: once([...bones, ...bones.map(squeezed)]),
    vowelless: isVowelless(word),
    groups: [word, ...latin].flatMap((form) => groupsOf.get(form) ?? []),
  };
}

/** The words of the names of a large school and of a long case. Older ones are made ready again. */
const mostKept = 100_000;
const kept = new Map<string, Heard>();

/** Makes a folded word ready to be compared; each is made ready once. */
export function heard(word: string): Heard {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const now = hear(word);
  kept.set(word, now);
  return now;
}

const common = <T>(some: readonly T[], others: readonly T[]): readonly T[] =>
  some.filter((one) => others.includes(one));

const shortest = (some: readonly string[]): number => Math.min(...some.map(({ length }) => length));

/** In how many letters the closest two ways of reading differ. */
function apart(one: Heard, other: Heard, most: number): number {
  return Math.min(
    ...one.latin.flatMap((a) => other.latin.map((b) => lettersBetween(a, b, most))),
    most + 1,
  );
}

/** The same consonants, where one of the two is written without vowels. */
function byBones(one: Heard, other: Heard): Likeness {
  const longest = Math.max(0, ...common(one.bones, other.bones).map(({ length }) => length));
  if (longest < 2) return null;
  return longest > 2 ? 'surely' : 'perhaps';
}

/** The same sound, with not too many other letters. */
function bySound(one: Heard, other: Heard): Likeness {
  const [longest = ''] = common(one.sounds, other.sounds).toSorted((a, b) => b.length - a.length);
  if (longest === '') return null;
  const short = Math.min(shortest(one.latin), shortest(other.latin));
  const isOfTwoScripts = isLatin(one.word) !== isLatin(other.word);
  const isSure = (short > 3 || isOfTwoScripts) && longest.length > 2;
  const most = isSure ? Math.max(2, 1 + Math.floor(short / 3)) : short > 3 ? 2 : 1;
  if (apart(one, other, most) > most) return null;
  return isSure ? 'surely' : 'perhaps';
}

const beginAlike = (one: Heard, other: Heard): boolean =>
  one.latin.some((a) => other.latin.some((b) => a.startsWith(b.charAt(0))));

/** A slip of the fingers in a long name: one letter, or two in a very long one. */
function bySlip(one: Heard, other: Heard): Likeness {
  const long = shortest(other.latin);
  if (long < 5 || !beginAlike(one, other)) return null;
  const most = long > 7 ? 2 : 1;
  return apart(one, other, most) <= most ? 'surely' : null;
}

/**
 * How far a word may be another spelling of a part of a name, in the same script or another: a table of names
 * that no rule makes alike, letters drawn out, the same word romanised, the same consonants where vowels are not
 * written, the same sound, or a slip. Both folded; null for the very same word.
 */
export function likeness(one: string, other: string): Likeness {
  if (one === other) return null;
  const [a, b] = [heard(one), heard(other)];
  if (common(a.groups, b.groups).length > 0) return 'surely';
  if (squeezed(one) === squeezed(other)) return 'surely';
  if (a.latin.length === 0 || b.latin.length === 0) return null;
  if (a.vowelless || b.vowelless) return byBones(a, b);
  if (!(isLatin(one) && isLatin(other)) && common(a.latin, b.latin).length > 0) return 'surely';
  return bySound(a, b) ?? bySlip(a, b);
}

/** Sounds and groups that are enough to find a name by: not one consonant alone. */
const keysOf = (word: string, written: (bones: string) => string): readonly string[] => {
  const { sounds, bones, groups, latin, vowelless } = heard(word);
  return once([
    ...(vowelless ? [] : sounds.filter(({ length }) => length > 1).map((sound) => `s:${sound}`)),
    ...bones.filter(({ length }) => length > 1).map(written),
    ...groups.map((group) => `g:${spelledOtherwise[group]?.[0]}`),
    ...(vowelless ? [] : latin).map((form) => `l:${form}`),
  ]);
};

/**
 * By what a word of a name is filed where names are kept only as hashes and cannot be compared letter by letter.
 * The consonants of vowelless writing (`v:`) and of other (`c:`) are filed apart: only the one finds the other.
 */
export function soundsToFile(word: string): readonly string[] {
  const { vowelless } = heard(word);
  return keysOf(word, (bones) => `${vowelless ? 'v' : 'c'}:${bones}`);
}

/** By what a word is then looked for, so that a word alike is found; the exact word is filed as itself. */
export function soundsToFind(word: string): readonly string[] {
  const { vowelless } = heard(word);
  const other = keysOf(word, (bones) => `v:${bones}`);
  return vowelless ? [...other, ...keysOf(word, (bones) => `c:${bones}`)] : other;
}
