import { randomBytes } from 'node:crypto';
import type { StreamName, Token } from '../contract.ts';
import { closeBox, openBox } from './box.ts';
import { encodeFields } from './fields.ts';
import { authenticate, deriveKey } from './seal.ts';

/** One school's keys of one epoch, each for a purpose of its own. */
export interface SchoolKeys {
  readonly school: string;
  readonly epoch: number;
  /** Wraps the keys of cases. */
  readonly wrapping: Buffer;
  /** Authenticates heads, registers, documents and sessions. */
  readonly authentication: Buffer;
  /** Makes the register's entries. */
  readonly register: Buffer;
  /** Hashes what a case may be looked up by. */
  readonly index: Buffer;
  /** Seals documents and outbox entries. */
  readonly documents: Buffer;
}

/** A new school key, wrapped by the root key for one school and epoch. */
export function makeSchoolKey(root: Buffer, school: string, epoch: number): Buffer {
  return closeBox(schoolKeyPlace(root, school, epoch), randomBytes(32));
}

/** Unwraps a school key into its working keys; null when it was not made by this root key for this school and epoch. */
export function openSchoolKey(
  root: Buffer,
  row: { readonly school: string; readonly epoch: number; readonly wrapped: Buffer },
): SchoolKeys | null {
  const parent = openBox(schoolKeyPlace(root, row.school, row.epoch), row.wrapped);
  if (parent === null) return null;
  const salt = encodeFields([row.school, row.epoch]);
  const working = (label: string): Buffer => deriveKey({ parent, salt, label });
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
export function makeStreamKey(
  keys: SchoolKeys,
  name: StreamName,
): { key: Buffer; wrapped: Buffer } {
  const key = randomBytes(32);
  return { key, wrapped: closeBox(streamKeyPlace(keys, name), key) };
}

/** Unwraps a stream's key; null when it belongs to another stream or school, or was altered. */
export function openStreamKey(keys: SchoolKeys, name: StreamName, wrapped: Buffer): Buffer | null {
  return openBox(streamKeyPlace(keys, name), wrapped);
}

/** The blind index: the same for the same value in one school, and unrelated in any other. */
export function blind(keys: SchoolKeys, token: Token): Buffer {
  return authenticate(keys.index, ['safelight/token/1', token.purpose, token.value]);
}

/** A document's owner as it is kept: a keyed hash. */
export function blindOwner(keys: SchoolKeys, kind: string, owner: string): Buffer {
  return authenticate(keys.index, ['safelight/document-owner/1', kind, owner]);
}

function schoolKeyPlace(root: Buffer, school: string, epoch: number) {
  return { key: root, label: 'safelight/school-key/1', bound: [school, epoch] };
}

function streamKeyPlace(keys: SchoolKeys, { school, kind, stream }: StreamName) {
  return {
    key: keys.wrapping,
    label: 'safelight/stream-key/1',
    bound: [school, keys.epoch, kind, stream],
  };
}
