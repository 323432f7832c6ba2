import type { Pool } from 'pg';
import { StoreFault } from './fault.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import { encodeFields } from './sealing/fields.ts';
import { authenticate, deriveKey, sameBytes, type Key } from './sealing/seal.ts';
import { transact, type Transaction } from './transaction.ts';

/** The wall behind which the list of schools lies; no school may be called so. */
export const everySchool = '*';

/** The list of schools and the code that authenticates it under the root key. */
export interface Installation {
  readonly schools: readonly string[];
  readonly code: Buffer | null;
  /** Tells whether a root key is the one that claimed the database. */
  readonly key_check: Buffer | null;
}

const select = {
  name: 'installation',
  text: "select schools, code, key_check from safelight.installation where school = '*'",
};
const selectLocked = { name: 'installation-locked', text: `${select.text} for update` };
const update = {
  name: 'installation-update',
  text: "update safelight.installation set schools = $1, code = $2 where school = '*'",
};
const claim = {
  name: 'installation-claim',
  text: "update safelight.installation set code = $1, key_check = $2 where school = '*'",
};
const isEmpty = {
  name: 'installation-empty',
  text: `select pg_relation_size('safelight.school_key') = 0
            and pg_relation_size('safelight.event') = 0 as empty`,
};

/** Whether the list of schools is as it was written with this root key. */
export function installationHolds(root: Key, { schools, code }: Installation): boolean {
  return code !== null && sameBytes(installationCode(root, schools), code);
}

/** The list as it stands; null when its row is gone. */
export async function readInstallation(transaction: Transaction): Promise<Installation | null> {
  const [row] = await transaction.rows<Installation>(select, []);
  return row ?? null;
}

/** The schools on the list. Faults with `record-broken` when it is missing or was altered. */
export async function readSchools(transaction: Transaction, root: Key): Promise<readonly string[]> {
  const installation = await readInstallation(transaction);
  if (installation && installationHolds(root, installation)) return installation.schools;
  throw listIsGone();
}

/**
 * The root key of this database. Makes one, and claims the database with it, where the database is
 * empty; faults where the key is missing or is not the one the database was made with.
 */
export async function rootKey(pool: Pool, keyFile: string): Promise<Key> {
  const place = { pool, school: everySchool, mode: 'write' } as const;
  return transact(place, async (transaction) => {
    const [installation] = await transaction.rows<Installation>(selectLocked, []);
    const key = await readKeyFile(keyFile);
    if (installation?.key_check) return checkedKey({ installation, key, keyFile });
    const [size] = await transaction.rows<{ empty: boolean }>(isEmpty, []);
    if (!installation || !size?.empty) throw listIsGone();
    const made = key ?? (await makeKeyFile(keyFile));
    transaction.send(claim, [installationCode(made, []), keyCheck(made)]);
    return made;
  });
}

/** Adds a school to the list; false when it is on it. The caller makes its keys in the same transaction. */
export async function addSchool(
  transaction: Transaction,
  root: Key,
  school: string,
): Promise<boolean> {
  const [installation] = await transaction.rows<Installation>(selectLocked, []);
  if (!installation || !installationHolds(root, installation)) throw listIsGone();
  if (installation.schools.includes(school)) return false;
  const schools = [...installation.schools, school];
  transaction.send(update, [schools, installationCode(root, schools)]);
  return true;
}

function checkedKey(found: {
  readonly installation: Installation;
  readonly key: Key | null;
  readonly keyFile: string;
}): Key {
  const { installation, key, keyFile } = found;
  if (key === null) {
    throw new StoreFault(
      'key-file-missing',
      `The database holds sealed records, but their key file ${keyFile} is missing. ` +
        'Put it back from your copy: without it the records cannot be read.',
    );
  }
  if (installation.key_check?.equals(keyCheck(key))) return key;
  throw new StoreFault(
    'key-file-wrong',
    `The key file ${keyFile} is not the one this database was made with.`,
  );
}

function listIsGone(): StoreFault {
  return new StoreFault(
    'record-broken',
    'The list of schools in the database is missing or was altered.',
  );
}

function installationCode(root: Key, schools: readonly string[]): Buffer {
  const key = ownKey(root, 'safelight/installation/1');
  return authenticate(key, ['safelight/installation/1', ...schools]);
}

function keyCheck(root: Key): Buffer {
  return ownKey(root, 'safelight/root-key-check/1').export();
}

function ownKey(root: Key, label: string): Key {
  return deriveKey({ parent: root, salt: encodeFields([everySchool]), label });
}
