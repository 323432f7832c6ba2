import type { SchoolKeys } from '../sealing/keys.ts';
import {
  account,
  emptyRow,
  shardOf,
  shards,
  type Entry,
  type RegisterRow,
} from '../sealing/register.ts';
import type { Transaction } from '../transaction.ts';
import type { Findings } from './findings.ts';

/** The register as it should be, from what was found. */
export interface Tally {
  count(entry: Entry, code: Buffer): void;
  rows(): readonly RegisterRow[];
}

/** What every part of a verification works with. */
export interface Scope {
  readonly transaction: Transaction;
  readonly keys: SchoolKeys;
  readonly findings: Findings;
  readonly tally: Tally;
}

/** A register nothing was counted into yet. */
export function newTally(keys: SchoolKeys): Tally {
  const rows = Array.from({ length: shards }, (_, shard) => emptyRow(shard));
  return {
    count(entry, code) {
      const shard = shardOf(entry);
      const change = { entry, before: null, after: code };
      rows[shard] = account(keys, rows[shard] ?? emptyRow(shard), change);
    },
    rows: () => rows,
  };
}
