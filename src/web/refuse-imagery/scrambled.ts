import { variety } from './pieces.ts';
import type { Stretch } from './stretch.ts';
import {
  newSlot,
  type OnPiece,
  openReader,
  type Reader,
  readToken,
  type Slot,
  type Token,
} from './tokens.ts';

/** How much text is judged at a time, in characters that are not spaces. */
const window = 200;
/** As much code as this, in one window, with little else, is not language. */
const enough = 80;
/** As much code as this with no space in it needs nothing beside it. */
const whole = 72;
/** In every language written in Latin letters, more of them than this are vowels, w or y. */
const fewestVowels = 0.27;

interface Sums {
  word: number;
  code: number;
  odd: number;
  plain: number;
  latin: number;
  vowels: number;
  tokens: number;
}

const nothing = (): Sums => ({
  word: 0,
  code: 0,
  odd: 0,
  plain: 0,
  latin: 0,
  vowels: 0,
  tokens: 0,
});

function add(sums: Sums, token: Token, times: 1 | -1): void {
  sums.word += token.word * times;
  sums.code += token.code * times;
  sums.odd += token.odd * times;
  sums.plain += token.plain * times;
  sums.latin += token.latin * times;
  sums.vowels += token.vowels * times;
  sums.tokens += times;
}

const all = ({ word, code, odd, plain }: Omit<Sums, 'tokens'>): number => word + code + odd + plain;

function isScrambled(sums: Sums): boolean {
  const strange = sums.code + sums.odd;
  if (strange < enough) return false;
  if (sums.code * 5 >= all(sums) * 2) return sums.code >= enough && sums.code >= 2 * sums.word;
  return strange >= 3 * sums.word && strange * 5 >= all(sums) * 3;
}

/** Letters that nobody could say. Short words are left out: "pls dnt tel any1" is how children write. */
function isUnsayable(sums: Sums): boolean {
  const { latin, vowels, tokens } = sums;
  if (sums.word * 2 < all(sums)) return false;
  return latin >= 120 && vowels < fewestVowels * latin && latin >= 4.2 * tokens;
}

function isWholeCode(codes: ArrayLike<number>, token: Token): boolean {
  return token.code > token.word && variety(codes, token, 10) >= 10;
}

const isStrange = ({ code, odd }: Token): boolean => code + odd > 0;
const isLatin = ({ latin }: Token): boolean => latin > 0;

/** Each token has a character that is no space, so that a window holds no more of them than this. */
const slots = 256;

/** The tokens that are judged together, the oldest dropped as the next is read into its slot. */
interface Window {
  readonly ring: Slot[];
  readonly sums: Sums;
  first: number;
  /** One past the newest. */
  end: number;
}

const at = ({ ring }: Window, place: number): Token => ring[place % slots] as Token;

function openWindow(): Window {
  return { ring: [], sums: nothing(), first: 0, end: 0 };
}

/** Takes the next token in; false where there is none. */
function goOn(seen: Window, reader: Reader): boolean {
  const { sums } = seen;
  const newest = (seen.ring[seen.end % slots] ??= newSlot());
  if (!readToken(reader, newest)) return false;
  add(sums, newest, 1);
  for (; seen.first < seen.end; seen.first += 1) {
    const oldest = at(seen, seen.first);
    if (all(sums) - all(oldest) < window) break;
    add(sums, oldest, -1);
  }
  seen.end += 1;
  return true;
}

/** Adds those of a window that are meant: the newest only, where the ones before were added already. */
function addTo(
  found: Stretch[],
  seen: Window,
  which: { readonly only: boolean; readonly is: (token: Token) => boolean },
): void {
  for (let place = which.only ? seen.end - 1 : seen.first; place < seen.end; place += 1) {
    const token = at(seen, place);
    if (which.is(token)) found.push({ from: token.from, to: token.to });
  }
}

/**
 * Stretches of a text that do not look like any language: scrambled letters, digits and marks, one by
 * one. Tells of each piece on the way, so that nobody need read the text again.
 */
export function scrambledIn(codes: ArrayLike<number>, onPiece: OnPiece): readonly Stretch[] {
  const found: Stretch[] = [];
  const reader = openReader(codes, onPiece);
  const seen = openWindow();
  let [scrambled, unsayable] = [false, false];
  while (goOn(seen, reader)) {
    const newest = at(seen, seen.end - 1);
    if (newest.code >= whole && isWholeCode(codes, newest)) found.push({ ...newest });
    const [is, isMute] = [isScrambled(seen.sums), isUnsayable(seen.sums)];
    if (is) addTo(found, seen, { only: scrambled, is: isStrange });
    if (isMute) addTo(found, seen, { only: unsayable, is: isLatin });
    [scrambled, unsayable] = [is, isMute];
  }
  return found;
}
