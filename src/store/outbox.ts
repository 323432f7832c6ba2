import type { Outbox, OutboxEntry, TakenEntry } from './beside-contract.ts';
import { StoreFault } from './fault.ts';
import { keysOf, type Vault } from './schools.ts';
import { closeBox, openBox, type BoxPlace } from './sealing/box.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { transact, type Transaction } from './transaction.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly sealed: Buffer;
  readonly attempts: number;
}

const insert = {
  name: 'outbox-insert',
  text: 'insert into safelight.outbox (school, id, kind, sealed) values ($1, $2, $3, $4)',
};
const take = {
  name: 'outbox-take',
  text: `with next as (
           select id from safelight.outbox
           where school = $1 and sent_at is null and (taken_until is null or taken_until < now())
           order by added_at, id limit $2
           for update skip locked)
         update safelight.outbox o
            set attempts = attempts + 1, taken_until = now() + interval '1 minute'
           from next where o.school = $1 and o.id = next.id
         returning o.id, o.kind, o.sealed, o.attempts, o.added_at`,
};
const mark = {
  name: 'outbox-sent',
  text: `update safelight.outbox set sent_at = now(), sealed = null
         where school = $1 and id = any($2) and sent_at is null`,
};

/** Sends new outbox entries with the transaction they belong to. */
export function sendOutbox(
  transaction: Transaction,
  keys: SchoolKeys,
  entries: readonly OutboxEntry[],
): void {
  for (const entry of entries) {
    const sealed = closeBox(outboxPlace(keys, entry), entry.body);
    transaction.send(insert, [keys.school, entry.id, entry.kind, sealed]);
  }
}

/** The two things a sender does with the outbox. */
export function outboxOf(vault: Vault): Outbox {
  const write = (school: string) => ({ pool: vault.pool, school, mode: 'write' }) as const;
  return {
    async takeOutbox({ school, limit }) {
      const keys = await keysOf(vault, school);
      type Taken = Row & { readonly added_at: Date };
      const rows = await transact(write(school), (transaction) =>
        transaction.rows<Taken>(take, [school, limit]),
      );
      const oldestFirst = rows.sort((a, b) => a.added_at.getTime() - b.added_at.getTime());
      return oldestFirst.map((row) => openEntry(keys, row));
    },
    async markSent({ school, ids }) {
      await transact(write(school), async (transaction) => transaction.send(mark, [school, ids]));
    },
  };
}

/** Where a sealed outbox entry belongs. */
export function outboxPlace(
  keys: SchoolKeys,
  { id, kind }: { id: string; kind: string },
): BoxPlace {
  return { key: keys.documents, label: 'safelight/outbox/1', bound: [keys.school, id, kind] };
}

function openEntry(keys: SchoolKeys, row: Row): TakenEntry {
  const body = openBox(outboxPlace(keys, row), row.sealed);
  if (body === null) throw new StoreFault('record-broken', 'An outbox entry does not open.');
  return { id: row.id, kind: row.kind, body, attempts: row.attempts };
}
