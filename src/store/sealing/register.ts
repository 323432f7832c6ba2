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
  /** How often it was written. It never goes back. */
  readonly number: number;
  /** How far each row had come, as far as this one knew when it was written; null where it did not say. */
  readonly seen: Buffer | null;
}

/** Something a register keeps account of: for a notice `kind` is its person. `code` is the authentication code of its row. */
export interface Entry {
  readonly what: 'stream' | 'document' | 'session' | 'notice';
  readonly kind: string;
  readonly id: string;
}

/** A register row nothing falls to yet. */
export function emptyRow(shard: number): RegisterRow {
  return { shard, count: 0, sum: Buffer.alloc(32), number: 0, seen: null };
}

/** The register row an entry falls to. All notices of one person fall to one, for they are marked together. */
export function shardOf({ what, kind, id }: Entry): number {
  return digest(['safelight/shard/1', what, kind, what === 'notice' ? '' : id])[0] ?? 0;
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
  return { ...row, count, sum };
}

/** Authenticates a register row. */
export function registerCode(keys: SchoolKeys, row: RegisterRow): Buffer {
  const { shard, count, sum, number, seen } = row;
  const fields = [keys.school, shard, count, sum];
  return seen === null
    ? authenticate(keys.authentication, ['safelight/register/1', ...fields])
    : authenticate(keys.authentication, ['safelight/register/2', ...fields, number, seen]);
}

/** Whether a register row is as it was written. */
export function registerHolds(keys: SchoolKeys, row: RegisterRow, code: Buffer): boolean {
  return sameBytes(registerCode(keys, row), code);
}

/** How far each row of a register has come at least, by what these rows say of themselves and of each other. */
export function seenBy(rows: readonly RegisterRow[]): Uint32Array {
  const most = new Uint32Array(shards);
  for (const { shard, number, seen } of rows) {
    for (let other = 0; seen?.length === 4 * shards && other < shards; other += 1)
      most[other] = Math.max(most[other] ?? 0, seen.readUInt32BE(4 * other));
    most[shard] = Math.max(most[shard] ?? 0, number);
  }
  return most;
}

/** A row written once more, having seen how far each row has come. */
export function writtenAgain(row: RegisterRow, most: Uint32Array): RegisterRow {
  const seen = Buffer.alloc(4 * shards);
  for (let shard = 0; shard < shards; shard += 1) seen.writeUInt32BE(most[shard] ?? 0, 4 * shard);
  return { ...row, number: most[row.shard] ?? row.number, seen };
}

function entryCode(keys: SchoolKeys, { what, kind, id }: Entry, code: Buffer): Buffer {
  return authenticate(keys.register, ['safelight/register-entry/1', what, kind, id, code]);
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)));
}
