import type { EventPlace, StoredEvent, StreamName } from './contract.ts';
import { eventOf, type EventRow } from './event-rows.ts';
import { StoreFault } from './fault.ts';
import { headColumns, readHead, streamLabel, trustedHead, type HeadRow } from './heads.ts';
import { asksAs, notKept } from './kept-streams.ts';
import { keysOf, type Vault } from './schools.ts';
import { openChain } from './sealing/chain.ts';
import type { SchoolKeys } from './sealing/keys.ts';
import { glance } from './transaction.ts';

const eventColumns = 'sequence, id, actor, at, version, commitment, content_hash, sealed, hash';

const select = {
  name: 'events-from',
  text: `select ${eventColumns} from safelight.event
         where school = $1 and kind = $2 and stream = $3 and sequence >= $4
         order by sequence`,
};

const selectPlace = {
  name: 'event-place',
  text: 'select kind, stream, sequence, actor from safelight.event where school = $1 and id = $2',
};

const notBarred = notKept('$2', { asks: 3 });

const visibleHead = {
  name: 'case-head',
  text: `select ${headColumns} from safelight.stream s
         where s.school = $1 and s.kind = 'case' and s.stream = $2 and ${notBarred}`,
};
const visibleEvents = {
  name: 'case-events',
  text: `select ${eventColumns} from safelight.event
         where school = $1 and kind = 'case' and stream = $2 and ${notBarred}
         order by sequence`,
};

/** Reads events after `after`, verified from the head backwards. Empty when there is no such stream. */
export async function read(
  vault: Vault,
  query: StreamName & { readonly after?: number },
): Promise<readonly StoredEvent[]> {
  const { school, kind, stream, after = 0 } = query;
  const keys = await keysOf(vault, school);
  const place = { pool: vault.pool, school, mode: 'snapshot' } as const;
  const [row, rows] = await glance(place, (transaction) =>
    Promise.all([
      readHead(transaction, query),
      transaction.rows<EventRow>(select, [school, kind, stream, after]),
    ]),
  );
  return openRows({ keys, query, row, rows, after });
}

/** Reads a whole case; null when there is none or it is barred to this person, who cannot tell which. */
export async function readCase(
  vault: Vault,
  query: { readonly school: string; readonly stream: string; readonly notBarredTo: string },
): Promise<readonly StoredEvent[] | null> {
  const { school, stream, notBarredTo } = query;
  const keys = await keysOf(vault, school);
  const values = [school, stream, ...asksAs(keys, notBarredTo)];
  const place = { pool: vault.pool, school, mode: 'snapshot' } as const;
  const [[row = null], rows] = await glance(place, (transaction) =>
    Promise.all([
      transaction.rows<HeadRow>(visibleHead, values),
      transaction.rows<EventRow>(visibleEvents, values),
    ]),
  );
  const events = openRows({ keys, query: { school, kind: 'case', stream }, row, rows, after: 0 });
  return events.length === 0 ? null : events;
}

/** Where an event stands, by its id. Only its place: whoever trusts it reads the stream. */
export async function findEvent(
  vault: Vault,
  { school, id }: { readonly school: string; readonly id: string },
): Promise<EventPlace | null> {
  const place = { pool: vault.pool, school, mode: 'read' } as const;
  const [row] = await glance(place, ({ rows }) => rows<EventPlace>(selectPlace, [school, id]));
  return row ?? null;
}

/** A stream's rows, verified and opened. Empty when there is no such stream. */
function openRows(found: {
  readonly keys: SchoolKeys;
  readonly query: StreamName;
  readonly row: HeadRow | null;
  readonly rows: readonly EventRow[];
  readonly after: number;
}): readonly StoredEvent[] {
  const { keys, query, row, rows, after } = found;
  if (row === null && rows.length === 0) return [];
  if (row === null) throw new StoreFault('record-broken', `${streamLabel(query)} has no head.`);
  const { head, key } = trustedHead(keys, row);
  if (after >= head.sequence) return [];
  const opened = openChain({ head, key, after, events: rows.map(eventOf) });
  if (opened.ok) return opened.events;
  const place = `event ${opened.sequence} of ${streamLabel(query)}`;
  throw new StoreFault('record-broken', `The record is broken at ${place} (${opened.problem}).`);
}
