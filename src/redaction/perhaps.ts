import { foldName, isUnspaced } from '#names';
import { referencePlaces } from '#kit';
import { handleMayBe, isHandle, likenessOf, type Resembled, wordMayBe } from './alike.ts';
import { type Hiding, rowOf } from './hidden.ts';
import { opensSentence, type Token, tokensIn } from './tokens.ts';

/** A word in a text that somebody may be meant by, though it is not their name. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** Who may be meant, by their ids in the case; nobody where it was decided already. */
  readonly whom: readonly string[];
  /** What is read instead; null where it may be read. */
  readonly as: string | null;
}

/** Words with the figures and signs that are written together with them. */
const chunk = /[\p{L}\p{N}@$][\p{L}\p{M}\p{N}_@.$!]*[\p{L}\p{M}\p{N}_!$]/gu;

interface Piece extends Pick<Spot, 'from' | 'to' | 'word'> {
  readonly mayBe: (like: Resembled) => boolean;
  /** It begins a sentence, where a capital letter says nothing. */
  readonly opens: boolean;
}

/** Two characters of writing without spaces that stand side by side: “晓明” is one word in Latin letters. */
function pairsIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((first, at) => {
    const next = tokens[at + 1];
    if (next?.start !== first.end || !isUnspaced(first.plain) || !isUnspaced(next.plain)) return [];
    const [text, plain] = [first.text + next.text, first.plain + next.plain];
    return [{ start: first.start, end: next.end, bare: next.bare, text, plain }];
  });
}

/** Of places that lie within another, only the longer one; given in the order in which they begin. */
function outermost(spots: readonly Spot[]): readonly Spot[] {
  let end = -1;
  const longestFirst = spots.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return longestFirst.filter(({ to }) => {
    const isInner = to <= end;
    end = Math.max(end, to);
    return !isInner;
  });
}

/** “McKenzie” is written as a user name may be, and is a word. */
function isWordLike(word: string, like: Resembled): boolean {
  const [only, ...more] = tokensIn(word);
  return only?.text === word && more.length === 0 && wordMayBe(only, like, false);
}

/** User names and addresses of a text, and its other words. */
function piecesIn(text: string): readonly Piece[] {
  const taken = referencePlaces(text);
  const isFree = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    !taken.some((one) => one.from < to && from < one.to);
  const handles = [...text.matchAll(chunk)]
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length, word }))
    .filter((one) => isHandle(one.word) && isFree(one))
    .map((one) => ({
      ...one,
      opens: false,
      mayBe: (like: Resembled) => handleMayBe(one.word, like) || isWordLike(one.word, like),
    }));
  const tokens = tokensIn(text);
  const words = [...tokens, ...pairsIn(tokens)]
    .map((token) => ({ from: token.start, to: token.bare, token }))
    .filter(
      (one) => isFree(one) && !handles.some(({ from, to }) => from <= one.from && one.from < to),
    )
    .map(({ from, to, token }) => {
      const opens = opensSentence(text, from);
      const mayBe = (like: Resembled) => wordMayBe(token, like, opens);
      return { from, to, word: text.slice(from, to), opens, mayBe };
    });
  return [...handles, ...words].toSorted((one, other) => one.from - other.from);
}

/** Decided words of several parts, such as “little smoke”, wherever they stand in a text. */
function rowsIn(
  text: string,
  words: readonly string[],
): readonly Pick<Spot, 'from' | 'to' | 'word'>[] {
  const wanted = words.map(rowOf).filter(({ length }) => length > 1);
  if (wanted.length === 0) return [];
  const tokens = tokensIn(text);
  return tokens.flatMap((first, at) => {
    const row = wanted.find((plains) =>
      plains.every((plain, place) => tokens[at + place]?.plain === plain),
    );
    const last = row && tokens[at + row.length - 1];
    return last
      ? [{ from: first.start, to: last.bare, word: text.slice(first.start, last.bare) }]
      : [];
  });
}

const keyOf = (word: string): string =>
  rowOf(word).length > 1 && !isHandle(word) ? rowOf(word).join(' ') : foldName(word);

/** Finds the words of a text by which somebody who is hidden may be meant, decided or not. */
export function perhapsFinder(hiding: Hiding): (text: string) => readonly Spot[] {
  const { hide, show, showWhole = [], perhaps = null, settled = [], shown = [], unsure } = hiding;
  const asOf = new Map(hide.flatMap(({ id, as }) => (id === undefined ? [] : [[id, as] as const])));
  const decided = new Map<string, string | null>();
  for (const { word, person } of settled)
    decided.set(
      keyOf(word),
      person === null ? null : (asOf.get(person) ?? (shown.includes(person) ? null : unsure)),
    );
  const likenesses = hide.flatMap(({ id, names }) =>
    id === undefined || names.length === 0 ? [] : [{ id, like: likenessOf(names) }],
  );
  const kept = new Set([...show, ...showWhole].flatMap(rowOf));
  const known = new Map<string, readonly string[]>();
  const whomOf = ({ word, mayBe, opens }: Piece): readonly string[] => {
    const key = `${opens ? '.' : ''}${word}`;
    const before = known.get(key);
    if (before) return before;
    const whom = kept.has(foldName(word))
      ? []
      : likenesses.filter(({ like }) => mayBe(like)).map(({ id }) => id);
    known.set(key, whom);
    return whom;
  };
  return (text) => {
    const rows = rowsIn(text, [...decided.keys()]);
    const pieces = outermost(
      piecesIn(text).flatMap((piece): readonly Spot[] => {
        const { from, to, word } = piece;
        const as = decided.get(keyOf(word));
        if (as !== undefined) return [{ from, to, word, whom: [], as }];
        const whom = perhaps === null ? [] : whomOf(piece);
        return whom.length > 0 ? [{ from, to, word, whom, as: perhaps }] : [];
      }),
    );
    const ofRows = rows.map((row): Spot => ({
      ...row,
      whom: [],
      as: decided.get(keyOf(row.word)) ?? null,
    }));
    return [
      ...ofRows,
      ...pieces.filter((one) => !rows.some(({ from, to }) => from <= one.from && one.from < to)),
    ];
  };
}
