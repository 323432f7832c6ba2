import type { StreamKind, StreamName } from './contract.ts';
import { StoreFault } from './fault.ts';
import { headCode, headHolds, type Head } from './sealing/head.ts';
import type { Key } from './sealing/seal.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { knownStreamKey } from './sealing/known-keys.ts';
import type { Glance, Statement, Transaction } from './transaction.ts';

/** A head row as the database gives it. */
export interface HeadRow {
  readonly school: string;
  readonly kind: StreamKind;
  readonly stream: string;
  readonly sequence: number;
  readonly hash: Buffer;
  readonly epoch: number;
  readonly wrapped_key: Buffer;
  readonly reference: string | null;
  readonly status: string | null;
  readonly urgency: number | null;
  readonly due_at: Date | null;
  readonly opened_at: Date | null;
  readonly tokens_digest: Buffer | null;
  readonly listed_make_up: number | null;
  readonly listed_from: Buffer | null;
  readonly summary_sequence: number | null;
  readonly summary: Buffer | null;
  readonly kept_from: Buffer | null;
  readonly code: Buffer;
}

export type HeadToAppend = HeadRow & { readonly last_at: Date | null };

/** Every column of a head, for statements that read whole heads. */
export const headColumns = `s.school, s.kind, s.stream, s.sequence, s.hash, s.epoch, s.wrapped_key,
  s.reference, s.status, s.urgency, s.due_at, s.opened_at, s.tokens_digest,
  s.listed_make_up, s.listed_from,
  s.summary_sequence, s.summary, s.kept_from, s.code`;

const select: Statement = {
  name: 'head',
  text: `select ${headColumns} from safelight.stream s
         where s.school = $1 and s.kind = $2 and s.stream = $3`,
};

const selectToAppend: Statement = {
  name: 'head-to-append',
  text: `select ${headColumns},
           (select e.at from safelight.event e where e.school = s.school and e.kind = s.kind
              and e.stream = s.stream and e.sequence = s.sequence) as last_at
           from safelight.stream s
         where s.school = $1 and s.kind = $2 and s.stream = $3`,
};

const upsert: Statement = {
  name: 'head-upsert',
  text: `insert into safelight.stream
           (school, kind, stream, sequence, hash, epoch, wrapped_key, reference, status, urgency,
            due_at, opened_at, tokens_digest, listed_make_up, listed_from, summary_sequence, summary,
            kept_from, code)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
         on conflict (school, kind, stream) do update
           set sequence = excluded.sequence, hash = excluded.hash, reference = excluded.reference,
               status = excluded.status, urgency = excluded.urgency, due_at = excluded.due_at,
               opened_at = excluded.opened_at, tokens_digest = excluded.tokens_digest,
               listed_make_up = excluded.listed_make_up, listed_from = excluded.listed_from,
               summary_sequence = excluded.summary_sequence, summary = excluded.summary,
               kept_from = excluded.kept_from, code = excluded.code`,
};

/** The head row of a stream, or null for a new stream. */
export async function readHead(
  transaction: Glance,
  { school, kind, stream }: StreamName,
): Promise<HeadRow | null> {
  const [row] = await transaction.rows<HeadRow>(select, [school, kind, stream]);
  return row ?? null;
}

/** A head row with the time of the stream's last event, null where that is gone; or null for a new stream. */
export async function readHeadToAppend(
  transaction: Glance,
  { school, kind, stream }: StreamName,
): Promise<HeadToAppend | null> {
  const [row] = await transaction.rows<HeadToAppend>(selectToAppend, [school, kind, stream]);
  return row ?? null;
}

/** Writes a head and gives the code that now authenticates it. */
export function sendHead(transaction: Transaction, keys: SchoolKeys, head: Head): Buffer {
  const { index, summary } = head;
  const code = headCode(keys, head);
  transaction.send(upsert, [
    head.school,
    head.kind,
    head.stream,
    head.sequence,
    head.hash,
    head.epoch,
    head.wrappedKey,
    index?.reference,
    index?.status,
    index?.urgency,
    index?.dueAt,
    index?.openedAt,
    index?.tokensDigest,
    index?.listed?.makeUp,
    index?.listed?.from,
    summary?.sequence,
    summary?.box,
    head.keptFrom,
    code,
  ]);
  return code;
}

function listedOf({ listed_make_up: makeUp, listed_from: from }: HeadRow) {
  return makeUp !== null && from ? { makeUp, from } : null;
}

/** A row as a head. Columns that belong together are null together, as the table's checks say. */
export function headOf(row: HeadRow): Head {
  const { reference, status, urgency, opened_at: openedAt, tokens_digest: tokens } = row;
  const indexed =
    reference !== null && status !== null && urgency !== null && openedAt !== null && tokens;
  const summarised = row.summary_sequence !== null && row.summary;
  return {
    school: row.school,
    kind: row.kind,
    stream: row.stream,
    sequence: row.sequence,
    hash: row.hash,
    epoch: row.epoch,
    wrappedKey: row.wrapped_key,
    index: indexed
      ? {
          reference,
          status,
          urgency,
          dueAt: row.due_at?.toISOString() ?? null,
          openedAt: openedAt.toISOString(),
          tokensDigest: tokens,
          listed: listedOf(row),
        }
      : null,
    summary: summarised ? { sequence: row.summary_sequence, box: summarised } : null,
    keptFrom: row.kept_from,
  };
}

/** A head that is as it was written, and its stream's key. Faults with `record-broken` otherwise. */
export function trustedHead(keys: SchoolKeys, row: HeadRow): { head: Head; key: Key } {
  const head = headOf(row);
  const key = headHolds(keys, head, row.code) ? knownStreamKey(keys, head, head.wrappedKey) : null;
  if (key !== null) return { head, key };
  throw new StoreFault('record-broken', `The head of ${streamLabel(head)} was altered.`);
}

/** A stream as messages name it. */
export function streamLabel({ kind, stream }: Pick<StreamName, 'kind' | 'stream'>): string {
  return `${kind} ${stream}`;
}
