import type { AnswerRow } from './check/page.ts';

/** What another page has kept of the same draft since: when, all of it, and the way to go on with that. */
export interface ElsewhereView {
  readonly saved: string;
  readonly rows: readonly AnswerRow[];
  readonly goOn: string;
}
