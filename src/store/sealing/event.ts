import type { NewEvent, StreamName } from '../contract.ts';
import { encodeFields, type Field } from './fields.ts';
import { knownMessageKey } from './known-keys.ts';
import { digest, openWith, sameBytes, seal, sha256, type Key } from './seal.ts';

/** What the first event of every stream follows. */
export const beginning: Buffer = Buffer.alloc(32);

/** An event as it lies in the database. `ciphertext` may have been removed; the chain still holds. */
export interface SealedEvent {
  readonly sequence: number;
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly version: number;
  readonly commitment: Buffer;
  readonly contentHash: Buffer;
  readonly ciphertext: Buffer | null;
  readonly hash: Buffer;
}

/** A place in a chain: the stream, its key, and the hash of the event before. */
export interface Link {
  readonly name: StreamName;
  readonly key: Key;
  readonly previous: Buffer;
}

type Header = Pick<SealedEvent, 'sequence' | 'id' | 'actor' | 'at' | 'version'>;
type Chained = Header & Pick<SealedEvent, 'commitment' | 'contentHash'>;

/** Seals one event and chains it to the one before. */
export function sealEvent(link: Link, sequence: number, event: NewEvent): SealedEvent {
  const { id, actor, at, version } = event;
  const header = { sequence, id, actor, at, version };
  const { commitment, ciphertext } = seal(
    derivation(link.key, id),
    encodeFields(headerFields('safelight/event/1', link, header)),
    event.body,
  );
  const chained = { ...header, commitment, contentHash: sha256(ciphertext) };
  return { ...chained, ciphertext, hash: chainHash(link, chained) };
}

/** Opens an event's body; null when any part of it, or its place, is not what was sealed. */
export function openEvent(link: Link, event: SealedEvent): Buffer | null {
  const { commitment, ciphertext } = event;
  if (ciphertext === null) return null;
  const key = knownMessageKey(event.id, derivation(link.key, event.id));
  const bound = encodeFields(headerFields('safelight/event/1', link, event));
  return openWith(key, bound, { commitment, ciphertext });
}

/** Whether an event's header, commitment and content hash, after `previous`, give the hash it carries. Needs no key. */
export function followsOn(link: Omit<Link, 'key'>, event: SealedEvent): boolean {
  return sameBytes(chainHash(link, event), event.hash);
}

/** Whether the ciphertext, where it still exists, is the one the chain covers. */
export function contentMatches(event: SealedEvent): boolean {
  return event.ciphertext === null || sameBytes(sha256(event.ciphertext), event.contentHash);
}

function chainHash(link: Omit<Link, 'key'>, event: Chained): Buffer {
  return digest([
    ...headerFields('safelight/chain/1', link, event),
    event.commitment,
    event.contentHash,
  ]);
}

function headerFields(label: string, link: Omit<Link, 'key'>, header: Header): Field[] {
  const { school, kind, stream } = link.name;
  const { sequence, id, actor, at, version } = header;
  return [label, school, kind, stream, sequence, id, actor, at, version, link.previous];
}

function derivation(key: Key, id: string) {
  return { parent: key, salt: encodeFields([id]), label: 'safelight/event-key/1' };
}
