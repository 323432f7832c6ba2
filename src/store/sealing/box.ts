import { randomBytes } from 'node:crypto';
import { encodeFields, type Field } from './fields.ts';
import { open, seal, type Key } from './seal.ts';

const saltBytes = 32;
const commitmentBytes = 32;

/** Where a boxed message belongs: the key it is under, what it is (a versioned label), and what it is bound to. */
export interface BoxPlace {
  readonly key: Key;
  readonly label: string;
  readonly bound: readonly Field[];
}

/** Seals a message under a key of its own into one run of bytes: salt, commitment, ciphertext. */
export function closeBox(place: BoxPlace, plaintext: Uint8Array): Buffer {
  const salt = randomBytes(saltBytes);
  const derivation = { parent: place.key, salt, label: place.label };
  const sealed = seal(derivation, encodeFields([place.label, ...place.bound]), plaintext);
  return Buffer.concat([salt, sealed.commitment, sealed.ciphertext]);
}

/** Opens what `closeBox` made; null when it is not that, or stands in another place. */
export function openBox(place: BoxPlace, box: Buffer): Buffer | null {
  if (box.length < saltBytes + commitmentBytes) return null;
  const derivation = { parent: place.key, salt: box.subarray(0, saltBytes), label: place.label };
  return open(derivation, encodeFields([place.label, ...place.bound]), {
    commitment: box.subarray(saltBytes, saltBytes + commitmentBytes),
    ciphertext: box.subarray(saltBytes + commitmentBytes),
  });
}
