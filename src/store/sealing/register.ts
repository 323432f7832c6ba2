import { authenticate, digest, sameBytes } from './seal.ts';
import type { SchoolKeys } from './keys.ts';

/** How many rows a school's register has; writers to different rows do not wait for each other. */
export const shards = 256;

/**
 * One row of a school's register: how many streams and documents fall to it, and the sum (exclusive
 * or) of one keyed code for each as it stands now. It shows a stream that was deleted or put back
 * to an earlier state whole, head and all.
 */
export interface RegisterRow {
  readonly shard: number;
  readonly count: number;
  readonly sum: Buffer;
}

/** Something a register keeps account of. `code` is the authentication code of its row. */
export interface Entry {
  readonly what: 'stream' | 'document';
  readonly kind: string;
  readonly id: string;
}

/** A register row nothing falls to yet. */
export function emptyRow(shard: number): RegisterRow {
  return { shard, count: 0, sum: Buffer.alloc(32) };
}

/** The register row an entry falls to. */
export function shardOf({ what, kind, id }: Entry): number {
  return digest(['safelight/shard/1', what, kind, id])[0] ?? 0;
}

/** The row after an entry's code changed from `before` to `after`; null where it was not there, or is no more. */
export function account(
  keys: SchoolKeys,
  row: RegisterRow,
  change: { readonly entry: Entry; readonly before: Buffer | null; readonly after: Buffer | null },
): RegisterRow {
  const { entry, before, after } = change;
  let { count, sum } = row;
  if (before !== null) {
    count -= 1;
    sum = xor(sum, entryCode(keys, entry, before));
  }
  if (after !== null) {
    count += 1;
    sum = xor(sum, entryCode(keys, entry, after));
  }
  return { shard: row.shard, count, sum };
}

/** Authenticates a register row. */
export function registerCode(keys: SchoolKeys, { shard, count, sum }: RegisterRow): Buffer {
  return authenticate(keys.authentication, [
    'safelight/register/1',
    keys.school,
    shard,
    count,
    sum,
  ]);
}

/** Whether a register row is as it was written. */
export function registerHolds(keys: SchoolKeys, row: RegisterRow, code: Buffer): boolean {
  return sameBytes(registerCode(keys, row), code);
}

function entryCode(keys: SchoolKeys, { what, kind, id }: Entry, code: Buffer): Buffer {
  return authenticate(keys.register, ['safelight/register-entry/1', what, kind, id, code]);
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)));
}
