/** A value that can be hashed or bound: text, a whole number, bytes, or its absence. */
export type Field = string | number | Uint8Array | null;

const tags = { text: 1, number: 2, bytes: 3, none: 4 } as const;
const countBytes = 4;
const prefixBytes = 5;
const numberBytes = 8;

/**
 * Encodes fields so that different lists never give the same bytes: their count, then each with its
 * type and length in front. Numbers must be safe integers; throws a RangeError otherwise.
 */
export function encodeFields(fields: readonly Field[]): Buffer {
  let total = countBytes;
  for (const field of fields) total += prefixBytes + sizeOf(field);
  const encoded = Buffer.allocUnsafe(total);
  let at = encoded.writeUInt32BE(fields.length);
  for (const field of fields) {
    const size = writeField(encoded, at + prefixBytes, field);
    encoded[at] = tagOf(field);
    encoded.writeUInt32BE(size, at + 1);
    at += prefixBytes + size;
  }
  return encoded;
}

function tagOf(field: Field): number {
  if (field === null) return tags.none;
  if (typeof field === 'string') return tags.text;
  return typeof field === 'number' ? tags.number : tags.bytes;
}

function sizeOf(field: Field): number {
  if (field === null) return 0;
  if (typeof field === 'number') return numberBytes;
  return typeof field === 'string' ? Buffer.byteLength(field) : field.byteLength;
}

/** Writes the value alone; gives its size in bytes. */
function writeField(into: Buffer, at: number, field: Field): number {
  if (field === null) return 0;
  if (typeof field === 'string') return into.write(wellFormed(field), at);
  if (typeof field === 'number') return writeWhole(into, at, field);
  into.set(field, at);
  return field.byteLength;
}

/** A lone surrogate would become the replacement character, and two texts the same bytes. */
function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new RangeError('A field holds text that is not well formed.');
}

/** As a signed 64-bit number, in two halves: a big integer for each would be slow. */
function writeWhole(into: Buffer, at: number, value: number): number {
  if (!Number.isSafeInteger(value))
    throw new RangeError('A field holds a number that is not whole.');
  into.writeInt32BE(Math.floor(value / 2 ** 32), at);
  into.writeUInt32BE(value >>> 0, at + 4);
  return numberBytes;
}
