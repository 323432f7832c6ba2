import { sortOf } from './letters.ts';
import { isInPiece } from './pieces.ts';

/** How long an id is, as computers give them: eight, four, four, four and twelve hex digits. */
export const idLength = 36;

const dash = 0x2d;
const isDashIn = (place: number): boolean =>
  place === 8 || place === 13 || place === 18 || place === 23;

/** True for 0 to 9 and a to f, capital or small. */
export function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
}

/** True where an id begins: those of cases and people stand in our own addresses, and are no file. */
export function isIdAt(codes: ArrayLike<number>, from: number): boolean {
  for (let place = 0; place < idLength; place += 1) {
    const code = codes[from + place] ?? 0;
    if (isDashIn(place) ? code !== dash : !isHexDigit(code)) return false;
  }
  return !isInPiece(sortOf(codes[from + idLength] ?? 32));
}
