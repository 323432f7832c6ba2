import { findAt, type Found, openingWords, type Phrase, readPhrase } from './phrase.ts';
import type { Find, LeftAlone, Term, WordingList } from './term-shape.ts';
import type { Word } from './words.ts';

/** A find with its phrases ready to be looked for. */
export interface ReadyFind {
  readonly term: Term;
  /** The term's place in the list: of two at one place and of one length, the first is taken. */
  readonly rank: number;
  readonly find: Find;
  readonly unless: PhraseIndex<null>;
  readonly with?: PhraseIndex<null>;
  readonly without: PhraseIndex<null>;
}

/** A list ready for use. */
export interface Compiled {
  readonly finds: PhraseIndex<ReadyFind>;
  readonly leftAlone: PhraseIndex<LeftAlone>;
}

/** Phrases by the words they may begin with, each with what it belongs to. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly (readonly [Phrase, T])[]>;

const known = new WeakMap<WordingList, Compiled>();

/** The list, ready for use. Worked out once for each list. Throws where a phrase is not well written. */
export function compiled(list: WordingList): Compiled {
  const ready = known.get(list) ?? compile(list);
  known.set(list, ready);
  return ready;
}

function compile({ terms, leftAlone }: WordingList): Compiled {
  const finds = terms.flatMap((term, rank) =>
    term.finds.map((find): readonly [readonly string[], ReadyFind] => [
      find.phrases,
      {
        term,
        rank,
        find,
        unless: plainIndex(find.unless),
        without: plainIndex(find.without),
        ...(find.with && { with: plainIndex(find.with) }),
      },
    ]),
  );
  return {
    finds: indexed(finds),
    leftAlone: indexed(leftAlone.map((entry) => [entry.phrases, entry])),
  };
}

function plainIndex(phrases: readonly string[] = []): PhraseIndex<null> {
  return indexed([[phrases, null]]);
}

function indexed<T>(entries: readonly (readonly [readonly string[], T])[]): PhraseIndex<T> {
  const index = new Map<string, [Phrase, T][]>();
  for (const [phrases, of] of entries)
    for (const phrase of phrases.map(readPhrase))
      for (const word of openingWords(phrase)) {
        const there = index.get(word);
        if (there) there.push([phrase, of]);
        else index.set(word, [[phrase, of]]);
      }
  return index;
}

/** Everything of an index that is found at the word of this number, with what it belongs to. */
export function allAt<T>(
  words: readonly Word[],
  at: number,
  index: PhraseIndex<T>,
): readonly (readonly [Found, T])[] {
  const candidates = index.get(words[at]?.word ?? '') ?? [];
  return candidates.flatMap(([phrase, of]): readonly (readonly [Found, T])[] => {
    const found = findAt(words, at, phrase);
    return found ? [[found, of]] : [];
  });
}
