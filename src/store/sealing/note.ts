import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** Signs notes under a name that has no spaces and no plus sign (c2sp.org/signed-note, Ed25519). */
export interface NoteSigner {
  /** What somebody else needs to check the notes: name, key id and public key. */
  readonly verifierKey: string;
  sign(text: string): string;
}

const algorithm = Buffer.of(1);
const signature = /^\u2014 (\S+) ([A-Za-z0-9+/]+={0,2})$/;

/** What stands before the 32 bytes of an Ed25519 key in its standard wrapping (RFC 8410). */
const wrapping = {
  privateKey: Buffer.from('302e020100300506032b657004220420', 'hex'),
  publicKey: Buffer.from('302a300506032b6570032100', 'hex'),
};

/** A signer whose key is made from 32 secret bytes. */
export function noteSigner(name: string, seed: Buffer): NoteSigner {
  const der = Buffer.concat([wrapping.privateKey, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = Buffer.concat([algorithm, spki.subarray(wrapping.publicKey.length)]);
  const id = keyId(name, key);
  return {
    verifierKey: `${name}+${id.toString('hex')}+${key.toString('base64')}`,
    sign(text) {
      const signed = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
      return `${text}\n\u2014 ${name} ${signed.toString('base64')}\n`;
    },
  };
}

/** The text of a note, once a signature of this verifier key on it holds; null otherwise. */
export function openNote(note: string, verifierKey: string): string | null {
  const end = note.lastIndexOf('\n\n');
  const known = parseVerifierKey(verifierKey);
  if (end < 0 || !note.endsWith('\n') || known === null) return null;
  const text = note.slice(0, end + 1);
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded = ''] = signature.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (name !== known.name || !bytes.subarray(0, 4).equals(known.id)) continue;
    return verify(null, Buffer.from(text), known.key, bytes.subarray(4)) ? text : null;
  }
  return null;
}

function parseVerifierKey(
  verifierKey: string,
): { readonly name: string; readonly id: Buffer; readonly key: KeyObject } | null {
  const [, name = '', hex = '', encoded = ''] =
    /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(verifierKey) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  const id = Buffer.from(hex, 'hex');
  if (bytes.length !== 33 || bytes[0] !== algorithm[0] || !keyId(name, bytes).equals(id))
    return null;
  const der = Buffer.concat([wrapping.publicKey, bytes.subarray(1)]);
  return { name, id, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

function keyId(name: string, key: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4);
}
