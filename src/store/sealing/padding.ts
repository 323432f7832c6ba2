const smallest = 256;
const lastDoubled = 64 * 1024;
const lengthBytes = 4;

/** The padded size of a plaintext in bytes: powers of two from 256 to 64 KiB, then whole steps of 64 KiB. */
export function sizeClass(length: number): number {
  const needed = length + lengthBytes;
  if (needed > lastDoubled) return Math.ceil(needed / lastDoubled) * lastDoubled;
  let size = smallest;
  while (size < needed) size *= 2;
  return size;
}

/** Pads to the size class, so that a ciphertext's length says little about the length of what was written. */
export function pad(plaintext: Uint8Array): Buffer {
  const padded = Buffer.alloc(sizeClass(plaintext.length));
  padded.writeUInt32BE(plaintext.length);
  padded.set(plaintext, lengthBytes);
  return padded;
}

/** Takes the padding off again; null when the bytes were not made by `pad`. */
export function unpad(padded: Buffer): Buffer | null {
  if (padded.length < smallest) return null;
  const length = padded.readUInt32BE();
  if (length + lengthBytes > padded.length || sizeClass(length) !== padded.length) return null;
  const end = lengthBytes + length;
  if (!isZero(padded.subarray(end))) return null;
  return padded.subarray(lengthBytes, end);
}

const zeros = Buffer.alloc(64 * 1024);

/** Compares with zeros that are there already: padding is most of most messages. */
function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const part = bytes.subarray(at, at + zeros.length);
    if (!part.equals(zeros.subarray(0, part.length))) return false;
  }
  return true;
}
