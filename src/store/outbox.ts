import { randomUUID } from 'node:crypto';
import type { Held, Outbox, OutboxEntry, Settlement, TakenEntry } from './beside-contract.ts';
import { StoreFault } from './fault.ts';
import { writeNotices } from './notices.ts';
import { keysOf, type Vault } from './schools.ts';
import { closeBox, openBox, type BoxPlace } from './sealing/box.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { transact, type Statement, type Transaction } from './transaction.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly sealed: Buffer;
  readonly attempts: number;
  readonly lease: string;
  readonly added_at: Date;
  readonly due_at: Date | null;
}

const insert = {
  name: 'outbox-insert',
  text: `insert into safelight.outbox (school, id, kind, sealed, due_at) values ($1, $2, $3, $4, $5)`,
};
const insertOnce = {
  name: 'outbox-insert-once',
  text: `${insert.text} on conflict (school, id) do nothing`,
};
const given = 'o.id, o.kind, o.sealed, o.attempts, o.lease, o.added_at, o.due_at';
const take = {
  name: 'outbox-take',
  text: `with next as (
           select id from safelight.outbox
           where school = $1 and sent_at is null and handed_at is null
             and (taken_until is null or taken_until < now())
             and (due_at is null or due_at <= coalesce($3::timestamptz, now()))
             and ($4::text[] is null or kind = any($4))
           order by coalesce(due_at, added_at), id limit $2
           for update skip locked)
         update safelight.outbox o
            set attempts = attempts + 1, lease = $5, taken_until = now() + make_interval(secs => $6)
           from next where o.school = $1 and o.id = next.id
         returning ${given}`,
};
const takeLapsed = {
  name: 'outbox-take-lapsed',
  text: `with next as (
           select id from safelight.outbox
           where school = $1 and sent_at is null and handed_at is not null and taken_until < now()
           order by id limit 100
           for update skip locked)
         update safelight.outbox o
            set lease = $2, taken_until = now() + interval '1 minute'
           from next where o.school = $1 and o.id = next.id
         returning ${given}`,
};
const handOver = {
  name: 'outbox-hand-over',
  text: `update safelight.outbox set handed_at = now()
          where school = $1 and id = $2 and lease = $3
            and sent_at is null and handed_at is null and taken_until > now()
         returning id`,
};
const postpone = {
  name: 'outbox-postpone',
  text: `update safelight.outbox
            set due_at = $4, lease = null, taken_until = null, handed_at = null
          where school = $1 and id = $2 and lease = $3 and sent_at is null
         returning id`,
};
const settle = {
  name: 'outbox-settle',
  text: `update safelight.outbox set sent_at = now(), sealed = null, outcome = $4
          where school = $1 and id = $2 and lease = $3 and sent_at is null
         returning id`,
};
const mark = {
  name: 'outbox-sent',
  text: `update safelight.outbox set sent_at = now(), sealed = null, outcome = 'sent'
         where school = $1 and id = any($2) and sent_at is null`,
};

const clearAway = {
  name: 'outbox-clear-away',
  text: `delete from safelight.outbox
          where school = $1 and sent_at < now() - interval '400 days' returning id`,
};

/** Sends new outbox entries with the transaction they belong to. */
export function sendOutbox(
  transaction: Transaction,
  keys: SchoolKeys,
  entries: readonly OutboxEntry[],
): void {
  sendEntries(transaction, keys, { statement: insert, entries });
}

function sendEntries(
  transaction: Transaction,
  keys: SchoolKeys,
  { statement, entries }: { statement: Statement; entries: readonly OutboxEntry[] },
): void {
  for (const entry of entries) {
    const sealed = closeBox(outboxPlace(keys, entry), entry.body);
    const { id, kind, dueAt = null } = entry;
    transaction.send(statement, [keys.school, id, kind, sealed, dueAt]);
  }
}

const write = (vault: Vault, school: string) =>
  ({ pool: vault.pool, school, mode: 'write' }) as const;

async function taken(
  vault: Vault,
  school: string,
  asked: { readonly statement: Statement; readonly values: readonly unknown[] },
): Promise<readonly TakenEntry[]> {
  const keys = await keysOf(vault, school);
  const rows = await transact(write(vault, school), (transaction) =>
    transaction.rows<Row>(asked.statement, [school, ...asked.values]),
  );
  const since = ({ due_at, added_at }: Row): number => (due_at ?? added_at).getTime();
  return rows.sort((a, b) => since(a) - since(b)).map((row) => openEntry(keys, row));
}

/** True when the statement found the entry as it is meant to be. */
async function changed(
  vault: Vault,
  entry: Held,
  asked: { readonly statement: Statement; readonly more?: readonly unknown[] },
): Promise<boolean> {
  const { school, id, lease } = entry;
  const values = [school, id, lease, ...(asked.more ?? [])];
  const rows = await transact(write(vault, school), (transaction) =>
    transaction.rows(asked.statement, values),
  );
  return rows.length === 1;
}

async function settleEntry(vault: Vault, settlement: Settlement): Promise<boolean> {
  const { school, id, lease, outcome, notices = [], entries = [], mailed = [] } = settlement;
  const keys = await keysOf(vault, school);
  return transact(write(vault, school), async (transaction) => {
    const rows = await transaction.rows(settle, [school, id, lease, outcome]);
    if (rows.length === 0) return false;
    await writeNotices(transaction, keys, { notices, mailed });
    sendEntries(transaction, keys, { statement: insertOnce, entries });
    return true;
  });
}

/** All that a sender does with the outbox. */
export function outboxOf(vault: Vault): Outbox {
  return {
    takeOutbox({ school, limit, kinds = null, at = null, holdSeconds = 60 }) {
      const values = [limit, at, kinds, randomUUID(), holdSeconds];
      return taken(vault, school, { statement: take, values });
    },
    async addToOutbox({ school, entries }) {
      const keys = await keysOf(vault, school);
      await transact(write(vault, school), async (transaction) =>
        sendEntries(transaction, keys, { statement: insertOnce, entries }),
      );
    },
    handOver: (entry) => changed(vault, entry, { statement: handOver }),
    postpone: (entry) => changed(vault, entry, { statement: postpone, more: [entry.dueAt] }),
    settle: (settlement) => settleEntry(vault, settlement),
    takeLapsed: ({ school }) =>
      taken(vault, school, { statement: takeLapsed, values: [randomUUID()] }),
    async removeDealtWith({ school }) {
      return transact(
        write(vault, school),
        async ({ rows }) => (await rows(clearAway, [school])).length,
      );
    },
    async markSent({ school, ids }) {
      await transact(write(vault, school), async (transaction) =>
        transaction.send(mark, [school, ids]),
      );
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
  const { id, kind, attempts, lease } = row;
  return { id, kind, body, attempts, lease };
}
