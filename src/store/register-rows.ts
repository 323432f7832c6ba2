import { StoreFault } from './fault.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import {
  account,
  registerCode,
  registerHolds,
  shardOf,
  type Entry,
  type RegisterRow,
} from './sealing/register.ts';
import type { Transaction } from './transaction.ts';

/** An entry whose code changes, from what it was to what it becomes; null for "not there". */
export interface Change {
  readonly entry: Entry;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

type Stored = RegisterRow & { readonly code: Buffer };

const lock = {
  name: 'register-lock',
  text: `select shard, count, sum, code from safelight.register
         where school = $1 and shard = any($2) order by shard for update`,
};
const update = {
  name: 'register-update',
  text: `update safelight.register set count = $3, sum = $4, code = $5
         where school = $1 and shard = $2`,
};

/** Locks the register rows some entries fall to, always in the same order. Nothing about these entries changes meanwhile. */
export function lockRegister(
  transaction: Transaction,
  school: string,
  entries: readonly Entry[],
): Promise<readonly Stored[]> {
  return transaction.rows<Stored>(lock, [school, entries.map(shardOf)]);
}

/** Writes what changed into locked rows. Faults when a row was altered: going on would cover it up. */
export function sendChanges(
  transaction: Transaction,
  keys: SchoolKeys,
  { locked, changes }: { readonly locked: readonly Stored[]; readonly changes: readonly Change[] },
): void {
  for (const change of changes) checkPresent(locked, shardOf(change.entry));
  for (const row of locked) {
    if (!registerHolds(keys, row, row.code)) throw registerBroken();
    const own = changes.filter((change) => shardOf(change.entry) === row.shard);
    const next = own.reduce<RegisterRow>((sum, change) => account(keys, sum, change), row);
    const code = registerCode(keys, next);
    transaction.send(update, [keys.school, next.shard, next.count, next.sum, code]);
  }
}

function checkPresent(locked: readonly Stored[], shard: number): void {
  if (!locked.some((row) => row.shard === shard)) throw registerBroken();
}

function registerBroken(): StoreFault {
  return new StoreFault('record-broken', "A row of the school's register is missing or altered.");
}
