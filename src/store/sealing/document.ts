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

/** Where the label of a document belongs: beside that document as it was last written. */
export function labelPlace(keys: SchoolKeys, header: DocumentHeader): BoxPlace {
  return { ...documentPlace(keys, header), label: 'safelight/document-label/1' };
}

/** What is sealed of a document: its body, and what a list says of it; null where it has no label. */
export interface DocumentBoxes {
  readonly sealed: Buffer;
  readonly label: Buffer | null;
}

/** Authenticates a document's row; the register keeps account of it. */
export function documentCode(
  keys: SchoolKeys,
  header: DocumentHeader,
  { sealed, label }: DocumentBoxes,
): Buffer {
  const { kind, id, owner, updatedAt } = header;
  const box = digest(['safelight/document-box/1', sealed]);
  const bound = [keys.school, kind, id, owner, updatedAt, box];
  return label === null
    ? authenticate(keys.authentication, ['safelight/document-row/1', ...bound])
    : authenticate(keys.authentication, [
        'safelight/document-row/2',
        ...bound,
        digest(['safelight/document-box/1', label]),
      ]);
}

/** A document's body; null when any part of its row is not as it was written. */
export function openDocument(
  keys: SchoolKeys,
  header: DocumentHeader,
  row: DocumentBoxes & { readonly code: Buffer },
): Buffer | null {
  if (!sameBytes(documentCode(keys, header, row), row.code)) return null;
  return openBox(documentPlace(keys, header), row.sealed);
}
