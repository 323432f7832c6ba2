import { append } from './append.ts';
import { checkpoint } from './checkpoint.ts';
import { cases, countCases } from './cases.ts';
import type { Store, StoreOptions } from './contract.ts';
import { documentsOf } from './documents.ts';
import { checkDurability } from './durability.ts';
import { rootKey } from './installation.ts';
import { noticesOf } from './notices.ts';
import { removeUnchanged } from './old-documents.ts';
import { outboxOf } from './outbox.ts';
import { findEvent, read, readCase } from './read.ts';
import { alone, listedOtherwise, relist } from './relist.ts';
import { roleIn } from './role-in.ts';
import { createSchool, listSchools, type Vault } from './schools.ts';
import { sessionsOf } from './sessions.ts';
import { answers, connectPool } from './transaction.ts';
import { verify } from './verify/verify.ts';

/** Opens the sealed record. Faults name what is wrong with the key file or the connection. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const pool = connectPool(options.database.appUrl, options.poolSize ?? 10);
  try {
    await checkDurability(pool);
    const root = await rootKey(pool, options.keyFile);
    return storeOf({
      pool,
      root,
      opened: new Map(),
      known: new Map(),
      owner: ownerIn(options.database),
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function storeOf(vault: Vault): Store {
  return {
    createSchool: (id) => createSchool(vault, id),
    schools: () => listSchools(vault),
    append: (wanted) => append(vault, wanted),
    read: (query) => read(vault, query),
    readCase: (query) => readCase(vault, query),
    findEvent: (query) => findEvent(vault, query),
    cases: (query) => cases(vault, query),
    countCases: (query) => countCases(vault, query),
    relist: (wanted) => relist(vault, wanted),
    listedOtherwise: (query) => listedOtherwise(vault, query),
    alone: (query, work) => alone(vault, query, work),
    ...documentsOf(vault),
    removeUnchanged: (query) => removeUnchanged(vault, query),
    ...outboxOf(vault),
    ...noticesOf(vault),
    sessions: sessionsOf(vault),
    checkpoint: (query) => checkpoint(vault, query),
    verify: (kept = {}) => verify(vault, kept),
    answers: () => answers(vault.pool),
    close: once(() => vault.pool.end()),
  };
}

function ownerIn(database: StoreOptions['database']): string | null {
  return 'ownerUrl' in database ? roleIn(database.ownerUrl) : null;
}

/** Closing twice is as good as closing once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
