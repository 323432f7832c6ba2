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

/** What the record says of learning from a case, and of closing it. */
export interface EndingState {
  readonly learning: Done | null;
  readonly closed: Done | null;
  /** When it was last closed, kept when it is opened again. */
  readonly lastClosed: Done | null;
  /** What is known has changed since the record was settled, so it must be opened (again). */
  readonly reopeningDemanded: Done | null;
  readonly teaching: readonly Teaching[];
  readonly debriefs: readonly Debrief[];
}

export const endingStart: EndingState = {
  learning: null,
  closed: null,
  lastClosed: null,
  reopeningDemanded: null,
  teaching: [],
  debriefs: [],
};
