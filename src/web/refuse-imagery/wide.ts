import { sort, sortOf } from './letters.ts';
import type { Stretch } from './stretch.ts';

/** How many characters are judged at a time. */
const stretch = 96;
/** People use the same characters again and again; a code uses nearly each of these once. */
const mostDifferent = 88;
/** With more than this between two of them, they are not one code. */
const apart = 40;

const isWide = (code: number, kind: number): boolean =>
  (code >= 0x2e80 && kind !== sort.mark) || (code >= 0x1400 && code < 0x1680);

interface Block {
  from: number;
  last: number;
  count: number;
  /** The block before this one was a code, and this goes on from it. */
  goesOn: boolean;
  readonly seen: Set<number>;
}

function begin(block: Block, place: number, goesOn: boolean): void {
  block.from = place;
  block.count = 0;
  block.goesOn = goesOn;
  block.seen.clear();
}

/** A character by its number, where the second half of one stands; none for the first half. */
function wideAt(codes: ArrayLike<number>, place: number): number | null {
  const code = codes[place] ?? 0;
  if (code < 0x1400 || (code >= 0xd800 && code < 0xdc00)) return null;
  const kind = sortOf(code);
  if (!isWide(code, kind) || kind === sort.lost) return null;
  return kind === sort.half ? (codes[place - 1] ?? 0) * 1024 + code : code;
}

/**
 * Stretches of Chinese, Korean or other characters, or of emoji, in which hardly one comes twice: bytes
 * written in a large alphabet. In real Chinese about three in four of so many are different.
 */
export function wideCodesIn(codes: ArrayLike<number>): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  const block: Block = { from: 0, last: -apart, count: 0, goesOn: false, seen: new Set() };
  for (let place = 0; place < codes.length; place += 1) {
    const wide = wideAt(codes, place);
    if (wide === null) continue;
    if (place - block.last > apart) begin(block, place, false);
    else if (block.count === 0) block.from = place;
    block.last = place;
    block.count += 1;
    block.seen.add(wide);
    const before = found.at(-1);
    if (block.goesOn && before) before.to = place + 1;
    if (block.count < stretch) continue;
    const isCode = block.seen.size >= mostDifferent;
    if (isCode) found.push({ from: block.from, to: place + 1 });
    begin(block, place + 1, isCode);
  }
  return found;
}
