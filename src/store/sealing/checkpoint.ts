import { encodeFields } from './fields.ts';
import { noteSigner, openNote, type NoteSigner } from './note.ts';
import { deriveKey, type Key } from './seal.ts';

/** A school's events up to a moment: how many there are in its tree, and the tree's hash. */
export interface TreeHead {
  readonly size: number;
  readonly root: Buffer;
  /** When it was taken; ISO, UTC. */
  readonly at: string;
}

/** An event as it enters the tree. */
export interface Leaf {
  readonly kind: string;
  readonly stream: string;
  readonly sequence: number;
  readonly hash: Buffer;
}

/** The bytes of a leaf. */
export function leafBytes(school: string, { kind, stream, sequence, hash }: Leaf): Buffer {
  return encodeFields(['safelight/leaf/1', school, kind, stream, sequence, hash]);
}

/** Who signs a school's checkpoints. The key follows from the root key, so it needs no file of its own. */
export function checkpointSigner(root: Key, school: string): NoteSigner {
  const salt = encodeFields([school]);
  const seed = deriveKey({ parent: root, salt, label: 'safelight/checkpoint-signing/1' });
  return noteSigner(origin(school), seed.export());
}

/** A tree head in words and signed (c2sp.org/tlog-checkpoint), with the time as its one extension line. */
export function writeCheckpoint(signer: NoteSigner, school: string, head: TreeHead): string {
  const lines = [origin(school), String(head.size), head.root.toString('base64'), head.at];
  return signer.sign(`${lines.join('\n')}\n`);
}

/** The school a checkpoint says it is of, before any signature was looked at; null when it is no checkpoint of ours. */
export function checkpointSchool(note: string): string | null {
  return /^safelight\/([a-z0-9-]+)\n/.exec(note)?.[1] ?? null;
}

/** The tree head in a checkpoint; null when it was not signed by this school's signer. */
export function readCheckpoint(signer: NoteSigner, school: string, note: string): TreeHead | null {
  const lines = openNote(note, signer.verifierKey)?.split('\n');
  if (lines?.length !== 5 || lines[0] !== origin(school)) return null;
  const [, size = '', root = '', at = ''] = lines;
  return { size: Number(size), root: Buffer.from(root, 'base64'), at };
}

function origin(school: string): string {
  return `safelight/${school}`;
}
