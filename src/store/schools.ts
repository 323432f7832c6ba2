import type { Pool } from 'pg';
import { StoreFault } from './fault.ts';
import { addSchool, everySchool, readSchools } from './installation.ts';
import type { KnownKeptFrom } from './kept-from.ts';
import { makeSchoolKey, openSchoolKey, type SchoolKeys } from './sealing/keys.ts';
import { emptyRow, registerCode, shards } from './sealing/register.ts';
import type { Key } from './sealing/seal.ts';
import { transact, type Transaction } from './transaction.ts';

/** A database, and the root key that opens it. */
export interface Vault {
  readonly pool: Pool;
  readonly root: Key;
  readonly opened: Map<string, SchoolKeys>;
  /** From whom each case is kept, as its head was last opened. */
  readonly known: Map<string, KnownKeptFrom>;
  /** The role that should own the tables; null where it is not known. */
  readonly owner: string | null;
}

/** A wrapped school key as the database gives it. */
export interface SchoolKeyRow {
  readonly school: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

/** Keys are made in this epoch; the schema has room for later ones. */
const epoch = 1;

const switchSchool = {
  name: 'switch-school',
  text: "select set_config('safelight.school', $1, true)",
};
const insertKey = {
  name: 'school-key-insert',
  text: 'insert into safelight.school_key (school, epoch, wrapped) values ($1, $2, $3)',
};
const insertRegister = {
  name: 'register-insert',
  text: `insert into safelight.register (school, shard, count, sum, code)
         select $1, shard, 0, $2, code from unnest($3::smallint[], $4::bytea[]) as r (shard, code)`,
};
const selectKey = {
  name: 'school-key',
  text: 'select school, epoch, wrapped from safelight.school_key where school = $1 and epoch = $2',
};

/** Makes a school's keys and its empty register; does nothing when the school exists. */
export async function createSchool(vault: Vault, school: string): Promise<void> {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(school)) {
    throw new StoreFault('bad-argument', 'A school id is lower-case letters, digits and hyphens.');
  }
  const wrapped = makeSchoolKey(vault.root, school, epoch);
  const keys = openSchoolKey(vault.root, { school, epoch, wrapped });
  if (keys === null) throw new StoreFault('record-broken', 'A new school key does not open.');
  await transact({ pool: vault.pool, school: everySchool, mode: 'write' }, async (transaction) => {
    if (!(await addSchool(transaction, vault.root, school))) return;
    transaction.send(switchSchool, [school]);
    transaction.send(insertKey, [school, epoch, wrapped]);
    sendEmptyRegister(transaction, keys);
  });
}

/** The ids of all schools, in the order they were made. */
export async function listSchools(vault: Vault): Promise<readonly string[]> {
  const place = { pool: vault.pool, school: everySchool, mode: 'read' } as const;
  return transact(place, (transaction) => readSchools(transaction, vault.root));
}

/** A school's keys, unwrapped once. Faults: `no-such-school`, `record-broken`. */
export async function keysOf(vault: Vault, school: string): Promise<SchoolKeys> {
  const known = vault.opened.get(school);
  if (known) return known;
  const place = { pool: vault.pool, school, mode: 'read' } as const;
  const row = await transact(place, (transaction) => readSchoolKey(transaction, school));
  if (row === null) throw new StoreFault('no-such-school', 'There is no such school.');
  const keys = openSchoolKey(vault.root, row);
  if (keys === null) throw new StoreFault('record-broken', "A school's key does not open.");
  vault.opened.set(school, keys);
  return keys;
}

/** A school's wrapped key as it lies in the database, or null. */
export async function readSchoolKey(
  transaction: Transaction,
  school: string,
): Promise<SchoolKeyRow | null> {
  const [row] = await transaction.rows<SchoolKeyRow>(selectKey, [school, epoch]);
  return row ?? null;
}

function sendEmptyRegister(transaction: Transaction, keys: SchoolKeys): void {
  const rows = Array.from({ length: shards }, (_, shard) => emptyRow(shard));
  transaction.send(insertRegister, [
    keys.school,
    emptyRow(0).sum,
    rows.map((row) => row.shard),
    rows.map((row) => registerCode(keys, row)),
  ]);
}
