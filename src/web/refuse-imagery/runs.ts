import { idLength, isHexDigit, isIdAt } from './ids.ts';
import { sort, sortOf } from './letters.ts';
import { kindOf, type PieceKind } from './piece-kind.ts';
import { measure, newGauge, type Piece } from './pieces.ts';
import type { Stretch } from './stretch.ts';

/** One number, in hex or in decimal, and how many words came between the one before and this. */
export interface Run extends Stretch {
  readonly kind: 'hex' | 'digits';
  readonly words: number;
}

/** The numbers of a text in order, as its pieces come in. */
export interface Runs {
  readonly runs: Run[];
  words: number;
  /** What begins before this place belongs to an id. */
  after: number;
}

/** No numbers yet. */
export function newRuns(): Runs {
  return { runs: [], words: 0, after: 0 };
}

function allHex(codes: ArrayLike<number>, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!isHexDigit(codes[place] ?? 0)) return false;
  return true;
}

/** Where a number begins: behind the 0x or x that says it is in hex. */
function afterPrefix(codes: ArrayLike<number>, { from, to }: Stretch): number {
  const at = codes[from] === 48 && to - from > 2 ? from + 1 : from;
  return to - at > 1 && ((codes[at] ?? 0) | 32) === 120 ? at + 1 : from;
}

function isHex(codes: ArrayLike<number>, from: number, to: number): boolean {
  const length = to - from;
  return length >= 2 && length <= 32 && length % 2 === 0 && allHex(codes, from, to);
}

function push(into: Runs, kind: Run['kind'], { from, to }: Stretch): void {
  into.runs.push({ kind, from, to, words: into.words });
  into.words = 0;
}

/** Where the first letter or digit stands: no number begins with an accent or an emoji. */
function firstOf(codes: ArrayLike<number>, { from, to }: Stretch): number {
  let place = from;
  while (place < to && sortOf(codes[place] ?? 0) > sort.digit) place += 1;
  return place;
}

/** A piece without what stands before its first letter or digit. */
function addFrom(into: Runs, codes: ArrayLike<number>, from: number): void {
  if (isIdAt(codes, from)) into.after = from + idLength;
  else {
    const piece = measure(newGauge(), codes, from);
    addRun(into, codes, { piece, kind: kindOf(codes, piece) });
  }
}

/** Adds a piece: as a number, as a word, or not at all where it is neither. */
export function addRun(
  into: Runs,
  codes: ArrayLike<number>,
  { piece, kind }: { readonly piece: Piece; readonly kind: PieceKind },
): void {
  const { from, to, digits } = piece;
  if (from < into.after) return;
  const first = firstOf(codes, piece);
  if (first > from) {
    if (first < to) addFrom(into, codes, first);
    return;
  }
  const bare = afterPrefix(codes, piece);
  if (digits === to - from) push(into, 'digits', piece);
  else if (isHex(codes, bare, to)) push(into, 'hex', { from: bare, to });
  else if (kind === 'word' && digits === 0 && to - from >= 3) into.words += 1;
}
