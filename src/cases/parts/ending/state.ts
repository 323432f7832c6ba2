import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** What is taught because of a case, and by whom. */
export interface Teaching extends Done {
  readonly standing: 'planned' | 'taught' | 'taught-already';
  readonly to: string;
  readonly by: string;
  readonly on: PlainDate | null;
}

/** A debrief that staff were offered. */
export interface Debrief extends Done {
  readonly staff: readonly string[];
  readonly taken: 'held' | 'later' | 'not-wanted';
}

/** What the record says of learning from a case. */
export interface EndingState {
  readonly teaching: readonly Teaching[];
  readonly debriefs: readonly Debrief[];
}

export const endingStart: EndingState = { teaching: [], debriefs: [] };
