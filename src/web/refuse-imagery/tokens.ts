import { idLength, isIdAt } from './ids.ts';
import { sort, sortOf, tableOf } from './letters.ts';
import { kindOf, type PieceKind } from './piece-kind.ts';
import { type Gauge, isInPiece, measure, newGauge, type Piece, variety } from './pieces.ts';
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

/** A token to be written over by a later one. */
export type Slot = { -readonly [name in keyof Token]: number };

/** Told of each piece as it is measured; the next is written over it. */
export type OnPiece = (piece: Piece, kind: PieceKind) => void;

/** A text being read token by token, and what is kept of the tokens before. */
export interface Reader {
  readonly codes: ArrayLike<number>;
  readonly onPiece: OnPiece;
  readonly gauge: Gauge;
  /** The shapes of the last codes: a list of references is of one shape, and is no file. */
  readonly shapes: number[];
  readonly seenMarks: Set<string>;
  place: number;
  /** Where the last two tokens began, if each was a letter alone; -1 if not. */
  readonly alone: [last: number, before: number];
}

/** Begins to read a text. */
export function openReader(codes: ArrayLike<number>, onPiece: OnPiece): Reader {
  const before = { shapes: [], seenMarks: new Set<string>(), alone: [-1, -1] as [number, number] };
  return { codes, onPiece, gauge: newGauge(), place: 0, ...before };
}

/** A token in which nothing is counted yet. */
export function newSlot(): Slot {
  return { from: 0, to: 0, word: 0, code: 0, odd: 0, plain: 0, latin: 0, vowels: 0 };
}

function begin(slot: Slot, from: number): void {
  slot.from = slot.to = from;
  slot.word = slot.code = slot.odd = slot.plain = slot.latin = slot.vowels = 0;
}

/** All of it is code. */
function makeCode(slot: Slot): void {
  slot.code = slot.to - slot.from;
  slot.odd = slot.plain = slot.word = 0;
}

/** True for a piece that could be of a code, but is short and of the shape of one of the last. */
function isListed({ shapes }: Reader, { from, to, shape }: Piece): boolean {
  const listed = to - from <= 24 && shapes.includes(shape);
  shapes.push(shape);
  if (shapes.length > 3) shapes.shift();
  return listed;
}

function addPiece(slot: Slot, reader: Reader): void {
  const piece = measure(reader.gauge, reader.codes, slot.to);
  const kind = kindOf(reader.codes, piece);
  const strange = kind === 'code' || kind === 'odd';
  slot[strange && isListed(reader, piece) ? 'plain' : kind] += piece.to - piece.from;
  slot.latin += piece.latin;
  slot.vowels += piece.vowels;
  slot.to = piece.to;
  reader.onPiece(piece, kind);
}

/** Marks that people write inside a word: don't, he/she, 10:30, a.b@c, snake_case. */
const usualInAscii = tableOf('\'".,;!?-/:@_&+()');
const usualBeyond: ReadonlySet<number> = new Set(Array.from('’‘“”–—…', (one) => one.charCodeAt(0)));

const isUsual = (code: number): boolean =>
  code < 0x80 ? usualInAscii[code] === 1 : usualBeyond.has(code);

/** Marks alone are a line drawn across a page where they are of one sort or stood there before. */
function judgeMarks(slot: Slot, { codes, seenMarks }: Reader): void {
  const length = slot.to - slot.from;
  if (length < 8 || variety(codes, slot, 3) < 3) return;
  const text = Array.from({ length: Math.min(length, 200) }, (_, place) =>
    String.fromCharCode(codes[slot.from + place] ?? 0),
  ).join('');
  if (seenMarks.has(text)) return;
  seenMarks.add(text);
  makeCode(slot);
}

/** Much too much punctuation inside: the whole of it is code. */
function judgeJumble(slot: Slot, unusual: number): void {
  const length = slot.to - slot.from;
  if (length >= 12 && unusual * 7 >= length && slot.word * 2 <= length) makeCode(slot);
}

const isGap = (kind: number): boolean => kind === sort.space || kind === sort.control;

function measureToken(slot: Slot, reader: Reader): void {
  const { codes } = reader;
  let [unusual, pieces] = [0, 0];
  while (slot.to < codes.length) {
    const code = codes[slot.to] ?? 0;
    const kind = sortOf(code);
    if (isGap(kind)) break;
    if (isInPiece(kind)) {
      pieces += 1;
      if (!isIdAt(codes, slot.to)) {
        addPiece(slot, reader);
        continue;
      }
    } else if (!isUsual(code)) unusual += 1;
    const length = isInPiece(kind) ? idLength : 1;
    slot.plain += length;
    slot.to += length;
  }
  if (pieces === 0) judgeMarks(slot, reader);
  else judgeJumble(slot, unusual);
}

/** A letter alone beside others, a capital among small ones or a digit among letters: typed apart. */
function judgeAlone(slot: Slot, { codes, alone }: Reader): void {
  const here = slot.to - slot.from === 1 ? slot.from : -1;
  const [last, before] = alone;
  alone[1] = last;
  alone[0] = here;
  if (here < 0 || last < 0 || before < 0) return;
  const kind = sortOf(codes[here] ?? 0);
  if (sortOf(codes[last] ?? 0) === kind && sortOf(codes[before] ?? 0) === kind) return;
  slot.word = slot.plain = 0;
  slot.odd = 1;
}

/** Reads the next token into a slot; false where there is none. Looks at each character a few times at most. */
export function readToken(reader: Reader, slot: Slot): boolean {
  const { codes } = reader;
  let { place } = reader;
  while (place < codes.length && isGap(sortOf(codes[place] ?? 0))) place += 1;
  if (place >= codes.length) return false;
  begin(slot, place);
  measureToken(slot, reader);
  judgeAlone(slot, reader);
  reader.place = slot.to;
  return true;
}
