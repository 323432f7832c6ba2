import type { Append, Appended, DocumentName, IndexEntry } from './contract.ts';
import { documentEntry, documentRowCode, sendRemoval } from './documents.ts';
import { checkAppend } from './append-check.ts';
import { StoreFault } from './fault.ts';
import { readHead, sendHead, trustedHead, type HeadRow } from './heads.ts';
import { sendOutbox } from './outbox.ts';
import { lockRegister, sendChanges, type Change } from './register-rows.ts';
import { keysOf, type Vault } from './schools.ts';
import { closeBox } from './sealing/box.ts';
import { beginning, sealEvent, type SealedEvent } from './sealing/event.ts';
import { tokensDigest, type Head } from './sealing/head.ts';
import { blind, makeStreamKey, type SchoolKeys } from './sealing/keys.ts';
import type { Entry } from './sealing/register.ts';
import { summaryPlace } from './summary.ts';
import { sendTokens } from './tokens.ts';
import { transact, violatedConstraint, type Transaction } from './transaction.ts';

const insertEvent = {
  name: 'event-insert',
  text: `insert into safelight.event
           (school, kind, stream, sequence, id, actor, at, version,
            commitment, content_hash, sealed, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};

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
    readHead(transaction, wanted),
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

/** Sends the events, the head and the tokens; gives the head's new code. */
function sendStream(
  transaction: Transaction,
  keys: SchoolKeys,
  { wanted, row }: { readonly wanted: Append; readonly row: HeadRow | null },
): Buffer {
  const { head, key } = row ? trustedHead(keys, row) : newStream(keys, wanted);
  const events = sealAll({ wanted, head, key });
  for (const event of events) sendEvent(transaction, wanted, event);
  const last = events.at(-1) ?? head;
  const index = wanted.index ? indexOf(keys, wanted.index) : null;
  if (index && !head.index?.tokensDigest.equals(index.tokensDigest)) {
    sendTokens(transaction, wanted, index.tokens);
  }
  const sequence = last.sequence;
  const summary = wanted.summary && {
    sequence,
    box: closeBox(summaryPlace({ name: wanted, key, sequence }), wanted.summary),
  };
  return sendHead(transaction, keys, {
    ...head,
    sequence,
    hash: last.hash,
    index: index ?? head.index,
    summary: summary ?? head.summary,
  });
}

function sealAll(stream: {
  readonly wanted: Append;
  readonly head: Head;
  readonly key: Buffer;
}): readonly SealedEvent[] {
  const { wanted, head, key } = stream;
  let previous = head.hash;
  return wanted.events.map((event, at) => {
    const sealed = sealEvent({ name: wanted, key, previous }, head.sequence + at + 1, event);
    previous = sealed.hash;
    return sealed;
  });
}

function newStream(
  keys: SchoolKeys,
  { school, kind, stream }: Append,
): { head: Head; key: Buffer } {
  const { key, wrapped } = makeStreamKey(keys, { school, kind, stream });
  const start = { sequence: 0, hash: beginning, epoch: keys.epoch, wrappedKey: wrapped };
  return { key, head: { school, kind, stream, ...start, index: null, summary: null } };
}

function indexOf(keys: SchoolKeys, entry: IndexEntry) {
  const tokens = entry.tokens.map((token) => ({
    purpose: token.purpose,
    value: blind(keys, token),
  }));
  const { reference, status, urgency, dueAt, openedAt } = entry;
  return {
    reference,
    status,
    urgency,
    dueAt,
    openedAt,
    tokens,
    tokensDigest: tokensDigest(tokens),
  };
}

function sendEvent(transaction: Transaction, name: Append, event: SealedEvent): void {
  transaction.send(insertEvent, [
    name.school,
    name.kind,
    name.stream,
    event.sequence,
    event.id,
    event.actor,
    event.at,
    event.version,
    event.commitment,
    event.contentHash,
    event.ciphertext,
    event.hash,
  ]);
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
