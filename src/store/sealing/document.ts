import { openBox, type BoxPlace } from './box.ts';
import type { SchoolKeys } from './keys.ts';
import { authenticate, digest, sameBytes } from './seal.ts';

/** What stands in plain columns beside a sealed document; `owner` is a keyed hash. */
export interface DocumentHeader {
  readonly kind: string;
  readonly id: string;
  readonly owner: Buffer | null;
  readonly updatedAt: string;
}

/** Where a sealed document belongs. */
export function documentPlace(keys: SchoolKeys, header: DocumentHeader): BoxPlace {
  const { kind, id, owner, updatedAt } = header;
  const bound = [keys.school, kind, id, owner, updatedAt];
  return { key: keys.documents, label: 'safelight/document/1', bound };
}

/** Authenticates a document's row; the register keeps account of it. */
export function documentCode(keys: SchoolKeys, header: DocumentHeader, sealed: Buffer): Buffer {
  const { kind, id, owner, updatedAt } = header;
  const box = digest(['safelight/document-box/1', sealed]);
  const bound = [keys.school, kind, id, owner, updatedAt, box];
  return authenticate(keys.authentication, ['safelight/document-row/1', ...bound]);
}

/** A document's body; null when any part of its row is not as it was written. */
export function openDocument(
  keys: SchoolKeys,
  header: DocumentHeader,
  { sealed, code }: { readonly sealed: Buffer; readonly code: Buffer },
): Buffer | null {
  if (!sameBytes(documentCode(keys, header, sealed), code)) return null;
  return openBox(documentPlace(keys, header), sealed);
}
