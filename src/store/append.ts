import { checkAppend } from './append-check.ts';
import type { DocumentName } from './beside-contract.ts';
import type { Append, Appended } from './contract.ts';
import { documentEntry, documentRowCode, sendRemoval } from './documents.ts';
import { StoreFault } from './fault.ts';
import { readHeadToAppend } from './heads.ts';
import { sendOutbox } from './outbox.ts';
import { lockRegister, sendChanges, type Change } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import { sendStream } from './stream-rows.ts';
import { transact, violatedConstraint, type Transaction } from './transaction.ts';

/**
 * Appends in two round trips: lock and look, then write and commit. The lock is the register row
 * the stream falls to, so the head read behind it cannot change before the commit.
 */
export async function append(vault: Vault, wanted: Append): Promise<Appended> {
  checkAppend(wanted);
  const keys = await keysOf(vault, wanted.school);
  const place = { pool: vault.pool, school: wanted.school, mode: 'write' } as const;
  try {
    return await transact(place, (transaction) => appendWithin(transaction, keys, wanted));
  } catch (error) {
    throw namedFault(error);
  }
}

async function appendWithin(
  transaction: Transaction,
  keys: SchoolKeys,
  wanted: Append,
): Promise<Appended> {
  const entry: Entry = { what: 'stream', kind: wanted.kind, id: wanted.stream };
  const draft = draftOf(wanted);
  const [locked, row, typed] = await Promise.all([
    lockRegister(transaction, wanted.school, draft ? [entry, documentEntry(draft)] : [entry]),
    readHeadToAppend(transaction, wanted),
    draft && documentRowCode(transaction, draft),
  ]);
  const actual = row?.sequence ?? 0;
  if (actual !== wanted.expected) return { ok: false, actual };
  const code = sendStream(transaction, keys, { wanted, row });
  const changes: Change[] = [{ entry, before: row?.code ?? null, after: code }];
  if (draft && typed) changes.push(sendRemoval(transaction, draft, typed));
  sendChanges(transaction, keys, { locked, changes });
  sendOutbox(transaction, keys, wanted.outbox ?? []);
  return { ok: true, sequence: actual + wanted.events.length };
}

function draftOf({ school, consumeDraft }: Append): DocumentName | null {
  return consumeDraft === undefined ? null : { school, kind: 'draft', id: consumeDraft };
}

function namedFault(error: unknown): unknown {
  const options = { cause: error };
  switch (violatedConstraint(error)) {
    case 'stream_reference':
      return new StoreFault('reference-taken', 'Another case has this reference.', options);
    case 'event_school_id_key':
      return new StoreFault('repeated-event', 'An event with this id exists.', options);
    default:
      return error;
  }
}
