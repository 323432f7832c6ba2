/** A text with its disguises undone, and where each of its characters stood in what was typed. */
export interface Reading {
  readonly text: string;
  /** The same as code units. */
  readonly codes: ArrayLike<number>;
  /** For each code unit, and once more at the end: its place in what was typed. */
  readonly at: ArrayLike<number>;
}

/** A reading being written: code units, and the place each of them came from. */
export interface Writing {
  readonly codes: Uint16Array;
  readonly places: Uint32Array;
  length: number;
}

/** One code unit stands for four at most: a fraction in one sign is written with three. */
const mostForOne = 4;

/** Begins to write down what something `length` long reads like. */
export function beginWriting(length: number): Writing {
  const room = mostForOne * length;
  return { codes: new Uint16Array(room), places: new Uint32Array(room + 1), length: 0 };
}

/** Adds a code unit that stands for what is at one place. */
export function write(writing: Writing, code: number, place: number): void {
  writing.codes[writing.length] = code;
  writing.places[writing.length] = place;
  writing.length += 1;
}

/** Adds a text that stands for what is at one place. */
export function writeText(writing: Writing, text: string, place: number): void {
  for (let unit = 0; unit < text.length; unit += 1) write(writing, text.charCodeAt(unit), place);
}

/** Finishes a reading of something `end` long. */
export function written({ codes, places, length }: Writing, end: number): Reading {
  places[length] = end;
  const text = Buffer.from(codes.buffer, 0, 2 * length).toString('utf16le');
  return { text, codes: codes.subarray(0, length), at: places.subarray(0, length + 1) };
}
