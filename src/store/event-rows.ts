import type { SealedEvent } from './sealing/event.ts';

/** An event row as the database gives it. */
export interface EventRow {
  readonly sequence: number;
  readonly id: string;
  readonly actor: string;
  readonly at: Date;
  readonly version: number;
  readonly commitment: Buffer;
  readonly content_hash: Buffer;
  readonly sealed: Buffer | null;
  readonly hash: Buffer;
}

/** A row as a sealed event. */
export function eventOf(row: EventRow): SealedEvent {
  return {
    sequence: row.sequence,
    id: row.id,
    actor: row.actor,
    at: row.at.toISOString(),
    version: row.version,
    commitment: row.commitment,
    contentHash: row.content_hash,
    ciphertext: row.sealed,
    hash: row.hash,
  };
}
