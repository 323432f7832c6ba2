import { type Piece, variety } from './pieces.ts';

/** What a piece looks like: language, something plain that says neither, something odd, or a scrambled code. */
export type PieceKind = 'word' | 'plain' | 'odd' | 'code';

const lengthOf = ({ from, to }: Piece): number => to - from;

/** Capitals where people put them: none, all, the first, one inside a name (WhatsApp), or caps lock. */
function caseIsUsual({ upper, humps, latin }: Piece): boolean {
  if (humps === 0) return upper <= 1 || upper === latin || (latin >= 5 && latin - upper <= 1);
  if (latin <= 4) return false;
  if (humps === 1) return latin > 6 && (upper <= 2 || latin - upper <= 1);
  return humps * 5 <= latin && upper * 3 <= latin;
}

/** One letter after another with no vowel among them, for longer than people write. */
function lettersKind(codes: ArrayLike<number>, piece: Piece): PieceKind {
  const { latin, vowels, crowded } = piece;
  if (!caseIsUsual(piece)) return latin <= 6 && piece.humps <= 1 ? 'odd' : 'code';
  if (latin <= 3) return vowels > 0 ? 'word' : latin === 3 ? 'odd' : 'plain';
  if (latin > 24 && variety(codes, piece, 7) <= 6) return 'word';
  if (vowels === 0) {
    if (variety(codes, piece, 4) <= 3) return 'word';
    return latin <= 5 ? 'odd' : 'code';
  }
  const least = latin > 24 ? 0.25 : latin >= 8 ? 0.15 : 0;
  return vowels < least * latin || crowded > 6 ? 'code' : 'word';
}

/** Digits with letters beside them, as in 10am, Y10, bember2011, 4F2A and l8r. */
function mixedKind(piece: Piece): PieceKind {
  const { mixes, humps } = piece;
  return mixes <= 2 && humps === 0 && lengthOf(piece) <= 24 ? 'odd' : 'code';
}

/** Says what one piece looks like. */
export function kindOf(codes: ArrayLike<number>, piece: Piece): PieceKind {
  const { digits, latin, other, scripts } = piece;
  const length = lengthOf(piece);
  if (latin === 0 && other === 0)
    return digits >= 30 && variety(codes, piece, 5) >= 5 ? 'code' : 'plain';
  if (other > 0) return scripts >= 3 && scripts * 4 > length ? 'code' : 'word';
  return digits === 0 ? lettersKind(codes, piece) : mixedKind(piece);
}
