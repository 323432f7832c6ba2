import { isVowel, scriptOf, sort, sortOf } from './letters.ts';

/** A run of letters and digits with nothing between, measured. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly upper: number;
  readonly digits: number;
  /** Latin letters, and those that can carry a syllable. */
  readonly latin: number;
  readonly vowels: number;
  /** The most consonants in a row. */
  readonly crowded: number;
  /** How often a capital follows a small letter. */
  readonly humps: number;
  /** How often a digit and a letter stand side by side. */
  readonly mixes: number;
  /** How often the script changes. */
  readonly scripts: number;
  readonly other: number;
  /** The same number for pieces of the same shape: where capitals, small letters and digits stand. */
  readonly shape: number;
}

type Counts = { -readonly [name in keyof Piece]: number };

const empty = (from: number): Counts => ({
  from,
  to: from,
  upper: 0,
  digits: 0,
  latin: 0,
  vowels: 0,
  crowded: 0,
  humps: 0,
  mixes: 0,
  scripts: 0,
  other: 0,
  shape: 0,
});

/** True for what pieces are made of. */
export function isInPiece(kind: number): boolean {
  return (kind >= sort.lower && kind <= sort.accent) || kind === sort.half || kind === sort.lost;
}

const isCased = (kind: number): boolean => kind === sort.lower || kind === sort.upper;

function countLatin(counts: Counts, code: number, run: number): number {
  counts.latin += 1;
  if (!isVowel(code)) {
    counts.crowded = Math.max(counts.crowded, run + 1);
    return run + 1;
  }
  counts.vowels += 1;
  return 0;
}

function countChange(counts: Counts, before: number, kind: number): void {
  if (before === sort.lower && kind === sort.upper) counts.humps += 1;
  if (before !== 0 && (before === sort.digit) !== (kind === sort.digit)) counts.mixes += 1;
}

const hash = (shape: number, kind: number): number => (shape * 31 + kind) % 1_000_003;

/** Measures the piece that begins at a place. Looks at each of its code units once. */
export function pieceAt(codes: ArrayLike<number>, from: number): Piece {
  const counts = empty(from);
  let [place, before, run, script] = [from, 0, 0, 0];
  for (; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const kind = sortOf(code);
    if (!isInPiece(kind)) break;
    if (kind === sort.lost || kind === sort.accent) continue;
    countChange(counts, before, kind);
    if (kind === sort.digit) counts.digits += 1;
    if (kind === sort.upper) counts.upper += 1;
    if (isCased(kind) && code < 0x250) run = countLatin(counts, code, run);
    else if (kind !== sort.digit) counts.other += 1;
    const now = kind === sort.digit ? script : kind === sort.half ? 0 : scriptOf(code);
    if (script !== 0 && now !== 0 && now !== script) counts.scripts += 1;
    if (now !== 0) script = now;
    counts.shape = hash(counts.shape, kind);
    before = kind;
  }
  counts.to = place;
  return counts;
}

/** How many different code units stand in a stretch; stops counting at `enough`. */
export function variety(
  codes: ArrayLike<number>,
  { from, to }: { readonly from: number; readonly to: number },
  enough: number,
): number {
  const seen = new Set<number>();
  for (let place = from; place < to && seen.size < enough; place += 1) seen.add(codes[place] ?? 0);
  return seen.size;
}
