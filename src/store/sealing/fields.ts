/** A value that can be hashed or bound: text, a whole number, bytes, or its absence. */
export type Field = string | number | Uint8Array | null;

const tags = { text: 1, number: 2, bytes: 3, none: 4 } as const;

/**
 * Encodes fields so that different lists never give the same bytes: their count, then each with its
 * type and length in front. Numbers must be safe integers; throws a RangeError otherwise.
 */
export function encodeFields(fields: readonly Field[]): Buffer {
  const parts: Buffer[] = [uint32(fields.length)];
  for (const field of fields) {
    const { tag, bytes } = encodeField(field);
    parts.push(Buffer.of(tag), uint32(bytes.length), bytes);
  }
  return Buffer.concat(parts);
}

function encodeField(field: Field): { tag: number; bytes: Buffer } {
  if (field === null) return { tag: tags.none, bytes: Buffer.alloc(0) };
  if (typeof field === 'string') return { tag: tags.text, bytes: wellFormed(field) };
  if (typeof field === 'number') return { tag: tags.number, bytes: int64(field) };
  return { tag: tags.bytes, bytes: Buffer.from(field.buffer, field.byteOffset, field.byteLength) };
}

/** A lone surrogate would become the replacement character, and two texts the same bytes. */
function wellFormed(text: string): Buffer {
  if (!text.isWellFormed()) throw new RangeError('A field holds text that is not well formed.');
  return Buffer.from(text, 'utf8');
}

function int64(value: number): Buffer {
  if (!Number.isSafeInteger(value))
    throw new RangeError('A field holds a number that is not whole.');
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
