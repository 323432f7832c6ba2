import type { SentenceId } from '#guidance';
import type { MissingOf } from './duties/missing.ts';
import type { StepsOf } from './duties/step.ts';
import type { PartName } from './parts.ts';
import type { CaseState } from './state.ts';
import type { Theme } from './views/child-file/themes.table.ts';
import type { PanelOf } from './views/panel.ts';
import type { Purpose } from './views/purpose.ts';

/** What a record is found by because of one part of the response. */
export type FoundByOf = (state: CaseState) => Readonly<Partial<Record<Purpose, readonly string[]>>>;

/** One part of the response: all that it does beside its acts and its state, each left out where it does not. */
export interface Part {
  readonly name: PartName;
  /** The heading under which its entries stand in a child’s own file. */
  readonly theme: Theme;
  /** The sentences that its pages rest on: what its questions are asked for. */
  readonly rests: readonly [SentenceId, ...SentenceId[]];
  /** What it asks people to do. */
  readonly steps?: StepsOf;
  /** What it needs before a case can be closed. */
  readonly missing?: MissingOf;
  /** What it keeps track of, for its page. */
  readonly panel?: PanelOf;
  /** What one of its things is called, by its id; null for an id of anything else. */
  readonly nameOf?: (state: CaseState, id: string) => string | null;
  /** What a record is found by because of it. */
  readonly foundBy?: FoundByOf;
}

/** Declares a part of the response. `parts/all-parts.ts` lists them. */
export function definePart<const N extends PartName>(
  part: Part & { readonly name: N },
): Part & { readonly name: N } {
  return part;
}
