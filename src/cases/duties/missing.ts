import type { CaseState } from '../state.ts';

/** Something that must be answered before a case can be closed. */
export interface Missing {
  readonly what: string;
  readonly words: string;
}

/** What one part of the response still needs before a case can be closed. */
export type MissingOf = (state: CaseState) => readonly Missing[];
