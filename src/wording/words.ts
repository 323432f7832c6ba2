/** How a word stands to the one before it. A phrase may not reach over `hard`, a gap may over `soft`. */
export type Join = 'plain' | 'soft' | 'hard';

/** One word of a text, as it is compared. Contractions are two: "shouldn’t" is "should" and "not". */
export interface Word {
  /** Offsets into the text, in UTF-16 units; `end` is the first one after it. */
  readonly start: number;
  readonly end: number;
  /** In small letters and without accents. */
  readonly word: string;
  readonly capital: boolean;
  readonly join: Join;
  /** Counts up from 0. */
  readonly sentence: number;
}

type Piece = Pick<Word, 'start' | 'end' | 'word' | 'capital'>;

const wordLike = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const abbreviated = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'sgt', 'e', 'g', 'eg', 'ie']);
const whole: Readonly<Record<string, string>> = { ca: 'can', sha: 'shall', wo: 'will' };
const shortened: Readonly<Record<string, string>> = { "'ve": 'have', "'ll": 'will', "'m": 'am' };

/** The words of a text in order. `edges` are the offsets, ascending, at which a quotation begins or ends. */
export function readWords(text: string, edges: readonly number[] = []): readonly Word[] {
  const words: Word[] = [];
  let edge = 0;
  for (const match of text.matchAll(wordLike)) {
    const [first, second] = pieces(match[0], match.index);
    const before = words.at(-1);
    const from = before?.end ?? 0;
    while ((edges[edge] ?? Infinity) < from) edge += 1;
    const quoted = (edges[edge] ?? Infinity) <= first.start;
    const between = gap(text.slice(from, first.start), before?.word);
    const join = quoted ? 'hard' : between.join;
    const sentence = (before?.sentence ?? 0) + (before && between.ends ? 1 : 0);
    words.push({ ...first, join, sentence });
    if (second) words.push({ ...second, join: 'plain', sentence });
  }
  return words;
}

/** A word as it is compared: small letters, straight apostrophes, no accents. */
export function plainWord(raw: string): string {
  return raw.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
}

function pieces(raw: string, start: number): readonly [Piece, Piece?] {
  const end = start + raw.length;
  const capital = /^\p{Lu}/u.test(raw);
  const cut = /n['’ʼ]t$/i.exec(raw)?.index ?? /['’ʼ](?:s|ve|ll|re|d|m)$/i.exec(raw)?.index ?? 0;
  if (cut === 0) return [{ start, end, word: plainWord(raw), capital }];
  const head = plainWord(raw.slice(0, cut));
  const tail = plainWord(raw.slice(cut));
  const middle = start + cut;
  const negative = tail === "n't";
  return [
    { start, end: middle, word: negative ? (whole[head] ?? head) : head, capital },
    { start: middle, end, word: negative ? 'not' : (shortened[tail] ?? tail), capital: false },
  ];
}

/** What the characters between two words do: whether a phrase may go on, and whether a sentence ends. */
function gap(between: string, before = ''): { readonly join: Join; readonly ends: boolean } {
  if (/[\n\r]/.test(between)) return { join: 'hard', ends: true };
  const stop = /[!?…]|\.(?!$)/.test(between);
  if (stop && !(abbreviated.has(before) && /^\.\s/.test(between)))
    return { join: 'hard', ends: true };
  if (/[;"“”«»]/.test(between)) return { join: 'hard', ends: false };
  return { join: /[,:/()[\]–—]|\s-+\s/.test(between) ? 'soft' : 'plain', ends: false };
}
