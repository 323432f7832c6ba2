import type { Instant } from '#kit';

/** When something was done, and the entry in the record that says so. */
export interface Done {
  readonly at: Instant;
  readonly sequence: number;
}

/** An event's place in the record: its number, when, by whom. */
export interface Placed extends Done {
  readonly id: string;
  readonly actor: string;
}

/** When an event was recorded, and its place in the record. */
export function done({ at, sequence }: Placed): Done {
  return { at, sequence };
}
