import type { ListedAs, StreamName, Token } from '../contract.ts';
import { closeBox, openBox } from './box.ts';
import { encodeFields } from './fields.ts';
import { authenticate, deriveKey, keyFrom, randomKey, type Key } from './seal.ts';

/** One school's keys of one epoch, each for a purpose of its own. */
export interface SchoolKeys {
  readonly school: string;
  readonly epoch: number;
  /** Wraps the keys of cases. */
  readonly wrapping: Key;
  /** Authenticates heads, registers, documents and sessions. */
  readonly authentication: Key;
  /** Makes the register's entries. */
  readonly register: Key;
  /** Hashes what a case may be looked up by. */
  readonly index: Key;
  /** Seals documents and outbox entries. */
  readonly documents: Key;
}

/** A new school key, wrapped by the root key for one school and epoch. */
export function makeSchoolKey(root: Key, school: string, epoch: number): Buffer {
  return closeBox(schoolKeyPlace(root, school, epoch), randomKey().export());
}

/** Unwraps a school key into its working keys; null when it was not made by this root key for this school and epoch. */
export function openSchoolKey(
  root: Key,
  row: { readonly school: string; readonly epoch: number; readonly wrapped: Buffer },
): SchoolKeys | null {
  const bytes = openBox(schoolKeyPlace(root, row.school, row.epoch), row.wrapped);
  if (bytes === null) return null;
  const parent = keyFrom(bytes);
  const salt = encodeFields([row.school, row.epoch]);
  const working = (label: string): Key => deriveKey({ parent, salt, label });
  return {
    school: row.school,
    epoch: row.epoch,
    wrapping: working('safelight/school-wrapping/1'),
    authentication: working('safelight/school-authentication/1'),
    register: working('safelight/school-register/1'),
    index: working('safelight/school-index/1'),
    documents: working('safelight/school-documents/1'),
  };
}

/** A new key for one stream, open and wrapped. Destroying the wrapped one is what makes a case unreadable. */
export function makeStreamKey(keys: SchoolKeys, name: StreamName): { key: Key; wrapped: Buffer } {
  const key = randomKey();
  return { key, wrapped: closeBox(streamKeyPlace(keys, name), key.export()) };
}

/** Unwraps a stream's key; null when it belongs to another stream or school, or was altered. */
export function openStreamKey(keys: SchoolKeys, name: StreamName, wrapped: Buffer): Key | null {
  const bytes = openBox(streamKeyPlace(keys, name), wrapped);
  return bytes && keyFrom(bytes);
}

/**
 * The blind index: the same for the same value in one school, and unrelated in any other. What a case is
 * part of is hashed like what that one is called, so that the database can tell which belong together.
 */
export function blind(keys: SchoolKeys, { purpose, value }: Token): Buffer {
  const hashedAs = purpose === 'part-of' ? 'whole' : purpose;
  return authenticate(keys.index, ['safelight/token/1', hashedAs, value]);
}

/** A document's owner as it is kept: a keyed hash. */
export function blindOwner(keys: SchoolKeys, kind: string, owner: string): Buffer {
  return authenticate(keys.index, ['safelight/document-owner/1', kind, owner]);
}

/** What an index entry was worked out from, as it is kept: a keyed hash. */
export function blindListing(keys: SchoolKeys, { makeUp, from }: ListedAs): Buffer {
  return authenticate(keys.index, ['safelight/listed-as/1', makeUp, from]);
}

function schoolKeyPlace(root: Key, school: string, epoch: number) {
  return { key: root, label: 'safelight/school-key/1', bound: [school, epoch] };
}

function streamKeyPlace(keys: SchoolKeys, { school, kind, stream }: StreamName) {
  return {
    key: keys.wrapping,
    label: 'safelight/stream-key/1',
    bound: [school, keys.epoch, kind, stream],
  };
}
