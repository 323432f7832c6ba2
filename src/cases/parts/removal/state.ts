import type { AgeBand, RemovalRouteId } from '#guidance';
import type { Instant } from '#kit';
import type { Done } from '#acts';

/** One look again at a report: what was heard, never what was seen. */
export interface Look extends Done {
  readonly found: 'gone' | 'still-there' | 'not-known';
}

/** A report made to have something taken down for a child. `at` is when it was made. */
export interface RemovalReport extends Done {
  readonly id: string;
  readonly child: string;
  readonly service: string;
  readonly age: AgeBand;
  readonly route: RemovalRouteId;
  /** Who made it. */
  readonly by: string;
  readonly reference: string | null;
  readonly looks: readonly Look[];
  readonly outcome: (Done & { readonly what: string }) | null;
}

/** What the record says of having it taken down. */
export interface RemovalState {
  readonly removals: readonly RemovalReport[];
}

export const removalStart: RemovalState = { removals: [] };

/** From when the next 48 hours count: the report, or the last look at it. */
export function lastLook({ at, looks }: RemovalReport): Instant {
  return looks.at(-1)?.at ?? at;
}
