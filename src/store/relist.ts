import { checkRelist } from './append-check.ts';
import type { Appended, ListedAs, Relist } from './contract.ts';
import { readHead, trustedHead } from './heads.ts';
import { lockRegister, sendChanges } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import { blindListing, type SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import { sendListing } from './stream-rows.ts';
import { glance, transact, type Transaction } from './transaction.ts';

/** Lists a case anew under the same lock under which it grows, so that no newer entry is written over. */
export async function relist(vault: Vault, wanted: Relist): Promise<Appended> {
  checkRelist(wanted);
  const keys = await keysOf(vault, wanted.school);
  const place = { pool: vault.pool, school: wanted.school, mode: 'write' } as const;
  return transact(place, (transaction) => relistWithin(transaction, keys, wanted));
}

async function relistWithin(
  transaction: Transaction,
  keys: SchoolKeys,
  wanted: Relist,
): Promise<Appended> {
  const { school, stream, expected } = wanted;
  const entry: Entry = { what: 'stream', kind: 'case', id: stream };
  const [locked, row] = await Promise.all([
    lockRegister(transaction, school, [entry]),
    readHead(transaction, { school, kind: 'case', stream }),
  ]);
  if (row?.sequence !== expected) return { ok: false, actual: row?.sequence ?? 0 };
  const after = sendListing(transaction, keys, { wanted, ...trustedHead(keys, row) });
  sendChanges(transaction, keys, { locked, changes: [{ entry, before: row.code, after }] });
  return { ok: true, sequence: expected };
}

const otherwise = {
  name: 'listed-otherwise',
  text: `select s.stream from safelight.stream s
         where s.school = $1 and s.kind = 'case' and s.reference is not null
           and (s.listed_make_up is null or s.listed_make_up < $2
             or (s.listed_make_up = $2 and s.listed_from <> $3))
           and s.stream <> all($4::text[])
         order by s.urgency desc, s.due_at nulls last, s.stream limit $5`,
};

/** Cases whose index entry was worked out from something else. */
export async function listedOtherwise(
  vault: Vault,
  query: {
    readonly school: string;
    readonly listedAs: ListedAs;
    readonly except: readonly string[];
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { school, listedAs, except, limit } = query;
  const keys = await keysOf(vault, school);
  const values = [school, listedAs.makeUp, blindListing(keys, listedAs), except, limit];
  const place = { pool: vault.pool, school, mode: 'read' } as const;
  const rows = await glance(place, (looking) =>
    looking.rows<{ stream: string }>(otherwise, values),
  );
  return rows.map(({ stream }) => stream);
}

const claim = {
  name: 'claim-alone',
  text: `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine,
           set_config('idle_in_transaction_session_timeout', '0', true)`,
};

/** Holds a lock of the database meanwhile, which goes with the process should it be killed. */
export function alone<T>(
  { pool }: Vault,
  { school, what }: { readonly school: string; readonly what: string },
  work: () => Promise<T>,
): Promise<T | null> {
  return transact({ pool, school, mode: 'read' }, async (transaction) => {
    const name = `safelight ${what} ${school}`;
    const [row] = await transaction.rows<{ mine: boolean }>(claim, [name]);
    return row?.mine ? work() : null;
  });
}
