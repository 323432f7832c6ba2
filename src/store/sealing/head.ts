import type { StreamName } from '../contract.ts';
import { authenticate, digest, sameBytes } from './seal.ts';
import type { SchoolKeys } from './keys.ts';

/** The index columns of a head, as they are stored; null for a stream without an index entry. */
export interface HeadIndex {
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: string | null;
  readonly openedAt: string;
  readonly tokensDigest: Buffer;
  /** What the entry was worked out from; null where that was not said. */
  readonly listed: { readonly makeUp: number; readonly from: Buffer } | null;
}

/** The one row that says how far a stream has come, and all that is kept beside it. */
export interface Head extends StreamName {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly epoch: number;
  readonly wrappedKey: Buffer;
  readonly index: HeadIndex | null;
  readonly summary: { readonly sequence: number; readonly box: Buffer } | null;
  /** From whom a case is kept, sealed; null where it is kept from nobody. */
  readonly keptFrom: Buffer | null;
}

/** A blind token as stored. */
export interface BlindToken {
  readonly purpose: string;
  readonly value: Buffer;
}

/**
 * Authenticates everything in a head row, so that no column of it can be edited or rolled back alone. A
 * case that is kept from nobody has the code it had before that was kept here.
 */
export function headCode(keys: SchoolKeys, head: Head): Buffer {
  const { index, summary, keptFrom } = head;
  return authenticate(keys.authentication, [
    keptFrom ? 'safelight/head/2' : 'safelight/head/1',
    head.school,
    head.kind,
    head.stream,
    head.sequence,
    head.hash,
    head.epoch,
    head.wrappedKey,
    index && indexDigest(index),
    summary?.sequence ?? null,
    summary && digest(['safelight/summary-box/1', summary.box]),
    ...(keptFrom ? [digest(['safelight/kept-from-box/1', keptFrom])] : []),
  ]);
}

/** Whether a head row is as it was written. */
export function headHolds(keys: SchoolKeys, head: Head, code: Buffer): boolean {
  return sameBytes(headCode(keys, head), code);
}

/** One digest for a set of tokens, whatever their order. */
export function tokensDigest(tokens: readonly BlindToken[]): Buffer {
  const each = tokens.map((token) => digest(['safelight/token/1', token.purpose, token.value]));
  return digest(['safelight/tokens/1', ...each.sort(Buffer.compare)]);
}

/** Heads written before entries said what they were worked out from keep their code. */
function indexDigest(index: HeadIndex): Buffer {
  const { listed } = index;
  return digest([
    listed ? 'safelight/index/2' : 'safelight/index/1',
    index.reference,
    index.status,
    index.urgency,
    index.dueAt,
    index.openedAt,
    index.tokensDigest,
    ...(listed ? [listed.makeUp, listed.from] : []),
  ]);
}
