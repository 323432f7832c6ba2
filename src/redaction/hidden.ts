import { splitAtApostrophes } from '#names';
import { commonWords, shortForms } from './words.table.ts';
import { plainly, tokensIn } from './tokens.ts';

/** Somebody whose names are not to be read, and what is read in their place. */
export interface Hidden {
  /** Their id in the case, where they are in it: words that resemble their names are looked for too. */
  readonly id?: string;
  /** Each is hidden whole and in part. */
  readonly names: readonly string[];
  /** Hidden whole only: a description, or somebody of whom nobody knows that they are meant. */
  readonly whole?: readonly string[];
  readonly as: string;
  /** A grown-up: “Mr” may stand before their name. */
  readonly adult?: boolean;
}

/** Whose names are hidden in a text, and whose are not. */
export interface Hiding {
  readonly hide: readonly Hidden[];
  /** May be read, whole and in part. */
  readonly show: readonly string[];
  /** May be read whole: a part of it may be the name of somebody else. */
  readonly showWhole?: readonly string[];
  /** What is read where a name may be that of several. */
  readonly unsure: string;
  /** What is read for a word that may be a hidden name, until somebody decides. Left out: the word. */
  readonly perhaps?: string;
  readonly settled?: readonly SettledName[];
  /** Whom these readers may know, by their ids in the case: what means one of them is read. */
  readonly shown?: readonly string[];
}

/** What somebody decided of a word that may be a name: whom it means, by their id in the case; null for nobody. */
export interface SettledName {
  readonly word: string;
  readonly person: string | null;
}

/** One person, ready to be looked for. */
export interface Sought {
  readonly as: string;
  readonly adult: boolean;
  /** Parts of their names, in every spelling. */
  readonly parts: ReadonlySet<string>;
  /** Their first letters, and those together: “b” and “e”, “be”. */
  readonly initials: ReadonlySet<string>;
  readonly monogram: ReadonlySet<string>;
}

const shorter = new Map<string, readonly string[]>();
for (const forms of shortForms)
  for (const form of forms) shorter.set(form, [...(shorter.get(form) ?? []), ...forms]);

/** The parts of one name as they may be typed: joined, split at an apostrophe, and as short forms. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const tokens = tokensIn(name);
  const parts = tokens.map(({ plain }) => plain).filter((plain) => plain.length > 1);
  const split = tokens
    .flatMap(({ text }) => splitAtApostrophes(text).split(' '))
    .map(plainly)
    .filter((piece) => piece.length > 2 && !commonWords.has(piece));
  const joined = words.map((one) => plainly(one.replaceAll(/[^\p{L}\p{M}]/gu, '')));
  const whole = parts.length > 1 ? [parts.join('')] : [];
  const forms = shorter.get(parts[0] ?? '') ?? [];
  return [...parts, ...split, ...joined, ...whole, ...forms].filter((part) => part.length > 1);
}

const initialsOf = (name: string): readonly string[] =>
  tokensIn(name).map(({ plain }) => plain.charAt(0));

/** Somebody, ready to be looked for in many texts. */
export function sought({ names, as, adult = false }: Hidden): Sought {
  const letters = names.map(initialsOf);
  return {
    as,
    adult,
    parts: new Set(names.flatMap(partsOf)),
    initials: new Set(letters.flat()),
    monogram: new Set(letters.filter(({ length }) => length > 1).map((all) => all.join(''))),
  };
}

/** A name as a row of words. */
export function rowOf(name: string): readonly string[] {
  return tokensIn(name).map(({ plain }) => plain);
}
