import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** One place that imagery has reached: somebody, a group, a service, another school. */
export interface Reach extends Done {
  readonly id: string;
  readonly kind: 'in-case' | 'somebody' | 'group' | 'service' | 'setting';
  readonly name: string;
  /** Contained, or why it cannot be; until then it is open, to be looked at again on a day that may be set. */
  readonly standing: 'open' | 'contained' | 'explained';
  readonly lookAgainOn: PlainDate | null;
}

/** What the record says of how far it has gone, and of other settings spoken to. */
export interface SpreadState {
  readonly reaches: readonly Reach[];
  /** Other settings, and children of theirs, about whom their lead was spoken to: by id. */
  readonly settingsContacted: readonly (Done & { readonly about: string })[];
}

export const spreadStart: SpreadState = { reaches: [], settingsContacted: [] };
