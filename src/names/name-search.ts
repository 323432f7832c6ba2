import { likeness } from './alike.ts';
import { foldedWords, isUnspaced, splitAtApostrophes } from './names.ts';
import { isLatin, romanised } from './romanised.ts';

/** A text ready to be searched: its words without what is between them, and where each begins. */
interface Ready {
  readonly joined: string;
  readonly starts: readonly number[];
}

/** A name ready to be searched in each way of writing it, and its words, by which others may be alike. */
interface Made {
  readonly ready: readonly Ready[];
  readonly words: readonly string[];
}

/** As people spell these letters who have no key for them: “Joerg” for “Jörg”. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};

function readied(text: string): Ready {
  const starts: number[] = [];
  let joined = '';
  for (const word of foldedWords(text)) {
    starts.push(joined.length);
    if (isUnspaced(word))
      for (let at = 1; at < word.length; at += 1) starts.push(joined.length + at);
    joined += word;
  }
  return { joined, starts };
}

/** Words in Latin letters, in the first or the second way in which each may be read; as they are where in them. */
function inLatin(words: readonly string[], way: number): readonly string[] {
  return words.flatMap((word) =>
    (isUnspaced(word) ? Array.from(word) : [word]).flatMap((part) => {
      const ways = romanised(part);
      return ways[way] ?? ways[0] ?? [part];
    }),
  );
}

/** The same words in Latin letters; nothing where they are in them. */
function otherwise(text: string): readonly string[] {
  const words = foldedWords(text);
  if (words.every(isLatin)) return [];
  return [inLatin(words, 0), inLatin(words, 1)].map((latin) => latin.join(' '));
}

/** As it is written, as people spell it out, split at its apostrophes, and in Latin letters. */
function made(text: string): Made {
  const spelt = text
    .normalize('NFC')
    .replaceAll(/[äöüåø]/gi, (letter) => spelledOut[letter.toLowerCase()] ?? letter);
  const forms = [text, spelt, splitAtApostrophes(text), ...otherwise(text)];
  const words = foldedWords(text);
  const characters = words.filter(isUnspaced).flatMap((word) => Array.from(word));
  return {
    ready: [...new Set(forms)].map(readied),
    words: [...new Set([...words, ...characters])],
  };
}

/** The names of a large school, or of several small ones. Older ones are made ready again. */
const mostKept = 20_000;
const kept = new Map<string, Made>();

function ready(text: string): Made {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const now = made(text);
  kept.set(text, now);
  return now;
}

/** More words than a name has make a search slower and no better. */
const mostWords = 6;

/** Whether words from a place on, some of them joined to one, are each the beginning of a word there. */
function fits(words: readonly string[], from: number, { joined, starts }: Ready): boolean {
  if (from === words.length) return true;
  let group = '';
  for (let to = from; to < words.length; to += 1) {
    group += words[to] ?? '';
    const begins = starts.some((at) => joined.startsWith(group, at));
    if (begins && fits(words, to + 1, { joined, starts })) return true;
  }
  return false;
}

/** How a name fits what was typed: as it is written, in whatever script, or only alike in spelling or sound. */
export type NameFit = 'as-typed' | 'alike' | null;

const isAlike = (word: string, { ready: ways, words }: Made): boolean =>
  words.some((part) => part === word || likeness(word, part) !== null) ||
  ways.some(({ joined, starts }) => starts.some((at) => joined.startsWith(word, at)));

/** Alike as a word, or in each of its characters where writing puts no spaces. */
const isAlikeInAll = (word: string, name: Made): boolean =>
  isAlike(word, name) ||
  (isUnspaced(word) && Array.from(word).every((character) => isAlike(character, name)));

/**
 * Whether what was typed may mean a name: asked of many names, which are folded once. Every word typed is
 * the beginning of a part, in any order, however spaces, hyphens, apostrophes, accents and letters of another
 * script are typed; or else is alike a whole part, or the beginning of one. Null where nothing was typed by
 * which a name could be found.
 */
export function nameSearch(typed: string): ((text: string) => NameFit) | null {
  const words = foldedWords(typed).slice(0, mostWords);
  if (words.length === 0) return null;
  const forms = [words, ...otherwise(typed).map((form) => form.split(' ').slice(0, mostWords))];
  return (text) => {
    const name = ready(text);
    if (forms.some((form) => name.ready.some((one) => fits(form, 0, one)))) return 'as-typed';
    return words.every((word) => isAlikeInAll(word, name)) ? 'alike' : null;
  };
}

/**
 * What was found of each of these: `find` gives it for a name that fits in the way it is asked about, or null.
 * Those written as was typed come first, then those only alike.
 */
export function bestFirst<T, F>(
  these: readonly T[],
  find: (one: T, fit: Exclude<NameFit, null>) => F | null,
): readonly F[] {
  const exact = these.map((one) => find(one, 'as-typed'));
  const alike = these.map((one, at) => (exact[at] === null ? find(one, 'alike') : null));
  return [...exact, ...alike].filter((one) => one !== null);
}
