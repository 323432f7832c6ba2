import type { Instant } from '#kit';
import type { Done } from '#acts';

/** One search of a young person or their things: how it was done, and what the head made of that. */
export interface Search extends Done {
  readonly id: string;
  readonly child: string;
  /** When it was done. */
  readonly on: Instant;
  readonly by: string;
  readonly authorised: 'yes' | 'no' | 'not-known';
  readonly overseen: 'before' | 'after' | 'no' | 'not-known';
  readonly present: 'adult' | 'nobody' | 'not-known';
  readonly told: 'yes' | 'no' | 'not-known';
  /** Absent from a record from before it was asked. */
  readonly sameSex?: 'yes' | 'no' | 'not-known';
  readonly carersTold: 'told' | 'to-be-told' | 'not-told' | 'not-known';
  readonly grounds: readonly string[];
  readonly searched: readonly string[];
  readonly found: readonly string[];
  readonly review: (Done & { readonly finding: string }) | null;
}

/** What the record says of searches. */
export interface SearchesState {
  readonly searches: readonly Search[];
}

export const searchesStart: SearchesState = { searches: [] };
