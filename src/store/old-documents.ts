import type { DocumentName } from './beside-contract.ts';
import { documentEntry, documentRowCode, sendRemoval } from './documents.ts';
import { lockRegister, sendChanges } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { glance, transact, type Statement, type Transaction } from './transaction.ts';

interface Old {
  readonly school: string;
  readonly kind: string;
  readonly since: string;
}

const old: Statement = {
  name: 'documents-unchanged',
  text: `select id from safelight.document
          where school = $1 and kind = $2 and updated_at < $3 order by updated_at limit 100`,
};
const isOld: Statement = {
  name: 'document-unchanged',
  text: `select id from safelight.document
          where school = $1 and kind = $2 and id = $3 and updated_at < $4`,
};

/** Removes one of them and strikes it off the register; not where somebody has written it meanwhile. */
async function removeOne(
  transaction: Transaction,
  keys: SchoolKeys,
  { school, kind, id, since }: DocumentName & Old,
): Promise<boolean> {
  const [locked, still, before] = await Promise.all([
    lockRegister(transaction, school, [documentEntry({ kind, id })]),
    transaction.rows(isOld, [school, kind, id, since]),
    documentRowCode(transaction, { school, kind, id }),
  ]);
  if (before === null || still.length === 0) return false;
  const gone = sendRemoval(transaction, { school, kind, id }, before);
  sendChanges(transaction, keys, { locked, changes: [gone] });
  return true;
}

/** Removes the documents of a kind that nobody has written since a moment; gives how many. */
export async function removeUnchanged(vault: Vault, query: Old): Promise<number> {
  const { school, kind, since } = query;
  const keys = await keysOf(vault, school);
  const { pool } = vault;
  let removed = 0;
  for (;;) {
    const found = await glance({ pool, school, mode: 'read' }, ({ rows }) =>
      rows<{ id: string }>(old, [school, kind, since]),
    );
    let some = 0;
    for (const { id } of found) {
      const place = { pool, school, mode: 'write' } as const;
      if (await transact(place, (one) => removeOne(one, keys, { ...query, id }))) some += 1;
    }
    removed += some;
    if (some === 0) return removed;
  }
}
