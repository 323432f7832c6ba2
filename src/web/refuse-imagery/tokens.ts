import { idLength, isIdAt } from './ids.ts';
import { sort, sortOf } from './letters.ts';
import { kindOf } from './piece-kind.ts';
import { isInPiece, pieceAt, variety } from './pieces.ts';
import type { Stretch } from './stretch.ts';

/** What stands between two spaces, and how many of its characters look like words, like code, and odd. */
export interface Token extends Stretch {
  readonly word: number;
  readonly code: number;
  readonly odd: number;
  readonly plain: number;
  /** Latin letters, and the vowels among them. */
  readonly latin: number;
  readonly vowels: number;
}

const blank = { word: 0, code: 0, odd: 0, plain: 0, latin: 0, vowels: 0 };

type Counts = { -readonly [name in keyof Token]: number };

/** Marks that people write inside a word: don't, he/she, 10:30, a.b@c, snake_case. */
const usual = new Set(Array.from('\'’‘"“”.,;!?-–—/:@_&+()…', (mark) => mark.charCodeAt(0)));
/** The shapes of the last codes: a list of references is of one shape, and is no file. */
type Shapes = number[];

function addPiece(token: Counts, codes: ArrayLike<number>, shapes: Shapes): number {
  const piece = pieceAt(codes, token.to);
  const length = piece.to - piece.from;
  const kind = kindOf(codes, piece);
  const strange = kind === 'code' || kind === 'odd';
  const listed = strange && length <= 24 && shapes.includes(piece.shape);
  if (strange) {
    shapes.push(piece.shape);
    if (shapes.length > 3) shapes.shift();
  }
  token[listed ? 'plain' : kind] += length;
  token.latin += piece.latin;
  token.vowels += piece.vowels;
  return piece.to;
}

/** Marks that nobody writes inside a word, between its first and its last letter. */
function addMark(token: Counts, codes: ArrayLike<number>): number {
  token.plain += 1;
  return usual.has(codes[token.to] ?? 0) ? 0 : 1;
}

/** Marks alone are a line drawn across a page where they are of one sort or stood there before. */
function judgeMarks(token: Counts, codes: ArrayLike<number>, seen: Set<string>): void {
  const length = token.to - token.from;
  if (length < 8 || variety(codes, token, 3) < 3) return;
  const text = Array.from({ length: Math.min(length, 200) }, (_, place) =>
    String.fromCharCode(codes[token.from + place] ?? 0),
  ).join('');
  if (seen.has(text)) return;
  seen.add(text);
  Object.assign(token, { code: length, odd: 0, plain: 0 });
}

/** Much too much punctuation inside: the whole of it is code. */
function judgeJumble(token: Counts, odd: number): void {
  const length = token.to - token.from;
  if (length < 12 || odd * 7 < length || token.word * 2 > length) return;
  Object.assign(token, { code: length, odd: 0, plain: 0, word: 0 });
}

function tokenAt(
  codes: ArrayLike<number>,
  from: number,
  { shapes, seen }: { readonly shapes: Shapes; readonly seen: Set<string> },
): Token {
  const token: Counts = { ...blank, from, to: from };
  let [odd, pieces] = [0, 0];
  while (token.to < codes.length) {
    const kind = sortOf(codes[token.to] ?? 0);
    if (kind === sort.space || kind === sort.control) break;
    if (!isInPiece(kind)) {
      odd += addMark(token, codes);
      token.to += 1;
      continue;
    }
    pieces += 1;
    const id = isIdAt(codes, token.to);
    if (id) token.plain += idLength;
    token.to = id ? token.to + idLength : addPiece(token, codes, shapes);
  }
  if (pieces === 0) judgeMarks(token, codes, seen);
  else judgeJumble(token, odd);
  return token;
}

/** Everything between spaces, in order, measured. Looks at each character a few times at most. */
export function tokensOf(codes: ArrayLike<number>): readonly Token[] {
  const tokens: Token[] = [];
  const known = { shapes: [], seen: new Set<string>() };
  for (let place = 0; place < codes.length;) {
    const kind = sortOf(codes[place] ?? 0);
    if (kind === sort.space || kind === sort.control) {
      place += 1;
      continue;
    }
    const token = tokenAt(codes, place, known);
    tokens.push(
      isOddLetter(codes, tokens, token) ? { ...token, word: 0, plain: 0, odd: 1 } : token,
    );
    place = token.to;
  }
  return tokens;
}

function isAlone({ from, to }: Token): boolean {
  return to - from === 1;
}

/** A letter alone beside others, a capital among small ones or a digit among letters: typed apart. */
function isOddLetter(codes: ArrayLike<number>, before: readonly Token[], token: Token): boolean {
  const [one, other] = [before.at(-1), before.at(-2)];
  if (!one || !other || !isAlone(token) || !isAlone(one) || !isAlone(other)) return false;
  const kind = sortOf(codes[token.from] ?? 0);
  return sortOf(codes[one.from] ?? 0) !== kind || sortOf(codes[other.from] ?? 0) !== kind;
}
