import { variety } from './pieces.ts';
import type { Stretch } from './stretch.ts';
import { type Token, tokensOf } from './tokens.ts';

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
  if (sums.code * 5 >= all(sums) * 2) return sums.code >= enough && sums.code >= 2 * sums.word;
  return strange >= enough && strange >= 3 * sums.word && strange * 5 >= all(sums) * 3;
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

/** A window that goes along the tokens, dropping the oldest as it takes the next. */
function openWindow(tokens: readonly Token[]) {
  const sums = nothing();
  let first = 0;
  return {
    sums,
    first: () => first,
    take(token: Token): void {
      add(sums, token, 1);
      for (let oldest = tokens[first]; oldest && oldest !== token; oldest = tokens[first]) {
        if (all(sums) - all(oldest) < window) return;
        add(sums, oldest, -1);
        first += 1;
      }
    },
  };
}

/** Stretches of a text that do not look like any language: scrambled letters, digits and marks, one by one. */
export function scrambledIn(codes: ArrayLike<number>): readonly Stretch[] {
  const tokens = tokensOf(codes);
  const found: Stretch[] = [];
  const seen = openWindow(tokens);
  let scrambled = false;
  let unsayable = false;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (!token) break;
    seen.take(token);
    if (token.code >= whole && isWholeCode(codes, token)) found.push(token);
    const is = isScrambled(seen.sums);
    const isMute = isUnsayable(seen.sums);
    const since = (was: boolean): readonly Token[] =>
      tokens.slice(was ? place : seen.first(), place + 1);
    if (is) found.push(...since(scrambled).filter(isStrange));
    if (isMute) found.push(...since(unsayable).filter(({ latin }) => latin > 0));
    scrambled = is;
    unsayable = isMute;
  }
  return found;
}
