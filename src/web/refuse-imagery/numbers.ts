import { drain, fill, type Meter, newMeter, note, countOf } from './meter.ts';
import { phoneLength } from './phones.ts';
import type { Run } from './runs.ts';
import type { Stretch } from './stretch.ts';

/** A word among numbers outweighs this many of them. */
const aWord = 12;

const isLetter = (code: number): boolean => code > 57;
const isBinary = (code: number): boolean => code === 48 || code === 49;

/** Bytes in hex: both digits and letters, on both sides of a pair, as no list of rooms or marks has. */
function fillHex(meter: Meter, codes: ArrayLike<number>, run: Run): void {
  if ((run.to - run.from) % 2 !== 0 || run.to - run.from > 32) return;
  for (let place = run.from; place < run.to; place += 2) {
    const [first, second] = [codes[place] ?? 0, codes[place + 1] ?? 0];
    fill(meter, (isLetter(first) ? 2 : 0) + (isLetter(second) ? 1 : 0), run.from);
  }
  note(meter, run.to, areHexBytes);
}

function areHexBytes(meter: Meter): boolean {
  if (meter.score < 48) return false;
  const fewest = Math.min(countOf(meter, 0), countOf(meter, 1), countOf(meter, 2));
  const three = countOf(meter, 0) + countOf(meter, 1) + countOf(meter, 2);
  return fewest * 12 >= three + countOf(meter, 3);
}

/** Sorts of numbers: up to 160 and above; by their first two digits, and of noughts and ones only. */
const [small, big, binary] = [0, 1, 100];

/** Bytes in decimal, and pictures written in few small numbers. */
function fillDecimal(meter: Meter, codes: ArrayLike<number>, run: Run): void {
  if (run.to - run.from > 3) return;
  let value = 0;
  for (let place = run.from; place < run.to; place += 1)
    value = value * 10 + (codes[place] ?? 48) - 48;
  if (value > 255) return;
  fill(meter, value > 160 ? big : small, run.from);
  note(meter, run.to, areDecimalBytes);
}

function areDecimalBytes(meter: Meter): boolean {
  if (meter.score < 48) return false;
  return meter.score >= 200 || countOf(meter, big) * 7 >= meter.score;
}

/** Long numbers with nothing in common, as words of memory in decimal, octal or binary. */
function fillLong(meter: Meter, codes: ArrayLike<number>, run: Run): void {
  const length = run.to - run.from;
  if (length < 4 || length > 200) return;
  const [first, second] = [codes[run.from] ?? 48, codes[run.from + 1] ?? 48];
  let bits = 0;
  while (bits < length && isBinary(codes[run.from + bits] ?? 0)) bits += 1;
  const isYear =
    length === 4 && ((first === 49 && second === 57) || (first === 50 && second === 48));
  if (isYear) return;
  const isBits = length >= 6 && bits === length;
  fill(meter, isBits ? binary : (first * 10 + second - 528) % binary, run.from);
  note(meter, run.to, areLongNumbers);
}

function areLongNumbers(meter: Meter): boolean {
  const binaries = countOf(meter, binary);
  if (binaries >= 24 && binaries * 2 > meter.score) return true;
  return meter.score >= 40 && meter.sorts >= 12;
}

/** Stretches of numbers that are the inside of a file: in hex, decimal, octal or binary. */
export function numbersIn(codes: ArrayLike<number>, runs: readonly Run[]): readonly Stretch[] {
  const [hex, decimal, long] = [newMeter(4), newMeter(2), newMeter(binary + 1)];
  for (let place = 0; place < runs.length; place += 1) {
    const run = runs[place];
    if (!run) break;
    if (run.words > 0) for (const meter of [hex, decimal, long]) drain(meter, aWord * run.words);
    fillHex(hex, codes, run);
    if (run.kind === 'hex') continue;
    const phone = phoneLength(codes, runs, place);
    place += Math.max(0, phone - 1);
    if (phone > 0) continue;
    fillDecimal(decimal, codes, run);
    fillLong(long, codes, run);
  }
  return [hex, decimal, long].flatMap(({ found }) => found);
}
