import { randomInt } from 'node:crypto';
import { StoreFault } from './fault.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import {
  account,
  registerCode,
  registerHolds,
  seenBy,
  shardOf,
  shards,
  writtenAgain,
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

/** A row of the register as the database gives it. */
export type StoredRegisterRow = RegisterRow & { readonly code: Buffer };

/** Rows that nobody else can write now, and some that were written last, for these to have seen. */
export interface LockedRegister {
  readonly rows: readonly StoredRegisterRow[];
  readonly others: readonly StoredRegisterRow[];
}

/** Every column of a register row, for statements that read whole rows. */
export const registerColumns = 'shard, count, sum, number, seen, code';

const lock = {
  name: 'register-lock',
  text: `select ${registerColumns} from safelight.register
         where school = $1 and shard = any($2) order by shard for update`,
};
const update = {
  name: 'register-update',
  text: `update safelight.register
            set count = $3, sum = $4, code = $5, number = $6, seen = $7, written_at = clock_timestamp()
         where school = $1 and shard = $2`,
};

/** The last ones cover what was written just now; any one beside them, in time, what many wrote at once. */
const last = {
  name: 'register-last',
  text: `(select ${registerColumns} from safelight.register where school = $1 and written_at is not null
           order by written_at desc nulls last limit 3)
         union all
         select ${registerColumns} from safelight.register where school = $1 and shard = $2`,
};

/** Locks the register rows some entries fall to, always in the same order. Nothing about these entries changes meanwhile. */
export async function lockRegister(
  transaction: Transaction,
  school: string,
  entries: readonly Entry[],
): Promise<LockedRegister> {
  const [rows, others] = await Promise.all([
    transaction.rows<StoredRegisterRow>(lock, [school, entries.map(shardOf)]),
    transaction.rows<StoredRegisterRow>(last, [school, randomInt(shards)]),
  ]);
  return { rows, others };
}

/** Writes what changed into locked rows. Faults when a row was altered: going on would cover it up. */
export function sendChanges(
  transaction: Transaction,
  keys: SchoolKeys,
  of: { readonly locked: LockedRegister; readonly changes: readonly Change[] },
): void {
  const { locked, changes } = of;
  for (const change of changes) checkPresent(locked.rows, shardOf(change.entry));
  for (const row of locked.rows) if (!registerHolds(keys, row, row.code)) throw registerBroken();
  // What is written together sees each other as it will stand.
  const next = locked.rows.map((row) => ({ ...row, number: row.number + 1 }));
  const others = locked.others.filter((row) => registerHolds(keys, row, row.code));
  const most = seenBy([...next, ...others]);
  for (const row of next) {
    const own = changes.filter((change) => shardOf(change.entry) === row.shard);
    const written = writtenAgain(row, most);
    sendRow(
      transaction,
      keys,
      own.reduce<RegisterRow>((sum, one) => account(keys, sum, one), written),
    );
  }
}

function sendRow(transaction: Transaction, keys: SchoolKeys, row: RegisterRow): void {
  const { shard, count, sum, number, seen } = row;
  transaction.send(update, [keys.school, shard, count, sum, registerCode(keys, row), number, seen]);
}

function checkPresent(locked: readonly StoredRegisterRow[], shard: number): void {
  if (!locked.some((row) => row.shard === shard)) throw registerBroken();
}

function registerBroken(): StoreFault {
  return new StoreFault('record-broken', "A row of the school's register is missing or altered.");
}
