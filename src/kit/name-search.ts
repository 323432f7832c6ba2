import { foldedWords, isUnspaced, splitAtApostrophes } from './names.ts';

/** A text ready to be searched: its words without what is between them, and where each begins. */
interface Ready {
  readonly joined: string;
  readonly starts: readonly number[];
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

/** As it is written, as people spell it out, and split at its apostrophes. */
function made(text: string): readonly Ready[] {
  const spelt = text
    .normalize('NFC')
    .replaceAll(/[äöüåø]/gi, (letter) => spelledOut[letter.toLowerCase()] ?? letter);
  return [...new Set([text, spelt, splitAtApostrophes(text)])].map(readied);
}

/** The names of a large school, or of several small ones. Older ones are made ready again. */
const mostKept = 20_000;
const kept = new Map<string, readonly Ready[]>();

function ready(text: string): readonly Ready[] {
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

/**
 * Whether what was typed may mean a name: asked of many names, which are folded once. Every word typed is
 * the beginning of a part, in any order, however spaces, hyphens, apostrophes and accents are typed. Null
 * where nothing was typed by which a name could be found.
 */
export function nameSearch(typed: string): ((text: string) => boolean) | null {
  const words = foldedWords(typed).slice(0, mostWords);
  if (words.length === 0) return null;
  return (text) => ready(text).some((one) => fits(words, 0, one));
}
