import type { StoredEvent, StreamName } from './contract.ts';
import { eventOf, type EventRow } from './event-rows.ts';
import { StoreFault } from './fault.ts';
import { readHead, streamLabel, trustedHead } from './heads.ts';
import { keysOf, type Vault } from './schools.ts';
import { openChain } from './sealing/chain.ts';
import { transact } from './transaction.ts';

const select = {
  name: 'events-from',
  text: `select sequence, id, actor, at, version, commitment, content_hash, sealed, hash
         from safelight.event
         where school = $1 and kind = $2 and stream = $3 and sequence >= $4
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
  const [row, rows] = await transact(place, (transaction) =>
    Promise.all([
      readHead(transaction, query),
      transaction.rows<EventRow>(select, [school, kind, stream, after]),
    ]),
  );
  if (row === null && rows.length === 0) return [];
  if (row === null) throw new StoreFault('record-broken', `${streamLabel(query)} has no head.`);
  const { head, key } = trustedHead(keys, row);
  if (after >= head.sequence) return [];
  const opened = openChain({ head, key, after, events: rows.map(eventOf) });
  if (opened.ok) return opened.events;
  const place_ = `event ${opened.sequence} of ${streamLabel(query)}`;
  throw new StoreFault('record-broken', `The record is broken at ${place_} (${opened.problem}).`);
}
