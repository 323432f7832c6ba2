import { idLength, isHexDigit, isIdAt } from './ids.ts';
import { sort, sortOf } from './letters.ts';
import { pieceAt, type Piece } from './pieces.ts';
import { kindOf } from './piece-kind.ts';
import type { Stretch } from './stretch.ts';

/** One run of letters and digits, as a number: in hex, in decimal, or neither but a word. */
export interface Run extends Stretch {
  readonly kind: 'hex' | 'digits' | 'word' | 'junk';
}

function allHex(codes: ArrayLike<number>, { from, to }: Stretch): boolean {
  for (let place = from; place < to; place += 1) if (!isHexDigit(codes[place] ?? 0)) return false;
  return true;
}

/** Without the 0x or x that says a number is in hex. */
function withoutPrefix(codes: ArrayLike<number>, { from, to }: Stretch): Stretch {
  const at = codes[from] === 48 && to - from > 2 ? from + 1 : from;
  return to - at > 1 && ((codes[at] ?? 0) | 32) === 120 ? { from: at + 1, to } : { from, to };
}

function runOf(codes: ArrayLike<number>, piece: Piece): Run {
  const bare = withoutPrefix(codes, piece);
  const length = bare.to - bare.from;
  if (piece.digits === piece.to - piece.from)
    return { from: piece.from, to: piece.to, kind: 'digits' };
  if (length >= 2 && length <= 32 && length % 2 === 0 && allHex(codes, bare))
    return { from: bare.from, to: bare.to, kind: 'hex' };
  const isWord = piece.digits === 0 && piece.to - piece.from >= 3;
  const kind = isWord && kindOf(codes, piece) === 'word' ? 'word' : 'junk';
  return { from: piece.from, to: piece.to, kind };
}

/** Every run of letters and digits in a text, in order. */
export function runsOf(codes: ArrayLike<number>): readonly Run[] {
  const runs: Run[] = [];
  for (let place = 0; place < codes.length;) {
    const kind = sortOf(codes[place] ?? 0);
    if (kind !== sort.lower && kind !== sort.upper && kind !== sort.digit && kind !== sort.letter) {
      place += 1;
      continue;
    }
    if (isIdAt(codes, place)) {
      place += idLength;
      continue;
    }
    const piece = pieceAt(codes, place);
    runs.push(runOf(codes, piece));
    place = piece.to;
  }
  return runs;
}
