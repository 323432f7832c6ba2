import { isVowel, scriptOf, sort, sortOf } from './letters.ts';
import type { Stretch } from './stretch.ts';

/** A run of letters and digits with nothing between, measured. */
export interface Piece extends Stretch {
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

/** A piece to be written over by the next, so that a long text leaves nothing behind. */
export type Gauge = { -readonly [name in keyof Piece]: number } & {
  /** Consonants in a row so far, and the sort and the script of the last letter. */
  run: number;
  before: number;
  script: number;
};

const empty = { upper: 0, digits: 0, latin: 0, vowels: 0, crowded: 0, humps: 0, mixes: 0 };
const begun = { scripts: 0, other: 0, shape: 0, run: 0, before: 0, script: 0 };

/** A piece in which nothing is measured yet. */
export function newGauge(): Gauge {
  return { from: 0, to: 0, ...empty, ...begun };
}

function begin(gauge: Gauge, from: number): void {
  gauge.from = from;
  gauge.upper = gauge.digits = gauge.latin = gauge.vowels = gauge.crowded = gauge.humps = 0;
  gauge.mixes = gauge.scripts = gauge.other = gauge.shape = 0;
  gauge.run = gauge.before = gauge.script = 0;
}

/** True for what pieces are made of. */
export function isInPiece(kind: number): boolean {
  return (kind >= sort.lower && kind <= sort.accent) || kind === sort.half || kind === sort.lost;
}

/** True for what belongs to the letter before it, or says nothing. */
const isLookedPast = (kind: number): boolean => kind === sort.accent || kind === sort.lost;

const isCased = (kind: number): boolean => kind === sort.lower || kind === sort.upper;

function addLatin(gauge: Gauge, code: number): void {
  gauge.latin += 1;
  if (isVowel(code)) {
    gauge.vowels += 1;
    gauge.run = 0;
    return;
  }
  gauge.run += 1;
  if (gauge.run > gauge.crowded) gauge.crowded = gauge.run;
}

function addScript(gauge: Gauge, now: number): void {
  if (gauge.script !== 0 && now !== gauge.script) gauge.scripts += 1;
  gauge.script = now;
}

function addLetter(gauge: Gauge, code: number, kind: number): void {
  if (kind === sort.upper) {
    gauge.upper += 1;
    if (gauge.before === sort.lower) gauge.humps += 1;
  }
  if (gauge.before === sort.digit) gauge.mixes += 1;
  if (isCased(kind) && code < 0x250) addLatin(gauge, code);
  else gauge.other += 1;
  if (kind !== sort.half) addScript(gauge, scriptOf(code));
}

function addDigit(gauge: Gauge): void {
  gauge.digits += 1;
  if (gauge.before !== 0 && gauge.before !== sort.digit) gauge.mixes += 1;
}

/** Measures the piece that begins at a place, over what was measured before. Looks at each code unit once. */
export function measure(gauge: Gauge, codes: ArrayLike<number>, from: number): Piece {
  begin(gauge, from);
  let place = from;
  for (; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    const kind = sortOf(code);
    if (!isInPiece(kind)) break;
    if (isLookedPast(kind)) continue;
    if (kind === sort.digit) addDigit(gauge);
    else addLetter(gauge, code, kind);
    gauge.shape = (Math.imul(gauge.shape, 31) + kind) | 0;
    gauge.before = kind;
  }
  gauge.to = place;
  return gauge;
}

const met = new Uint16Array(16);

/** How many different code units stand in a stretch; stops counting at `enough`, 16 at most. */
export function variety(codes: ArrayLike<number>, { from, to }: Stretch, enough: number): number {
  let count = 0;
  for (let place = from; place < to && count < enough; place += 1) {
    const code = codes[place] ?? 0;
    met[count] = code;
    if (met.indexOf(code) === count) count += 1;
  }
  return count;
}
