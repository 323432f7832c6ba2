import type { Instant } from '#kit';
import type { ActName } from '../parts.ts';
import type { MissingOf } from '../duties/missing.ts';
import type { CaseState } from '../state.ts';

/** Finds the name that belongs to an id of somebody in the school or the case. */
export type NameOf = (id: string) => string;

/** How one thing stands: `waiting` for somebody, `urgent`, `done`, or `quiet` when nothing is asked. */
export interface Standing {
  readonly tone: 'waiting' | 'urgent' | 'done' | 'quiet';
  readonly words: string;
}

/** One thing that a part keeps track of: a referral, a device, a report for removal. */
export interface PanelItem {
  readonly title: string;
  readonly standing: Standing;
  /** Answers worth seeing at once, with their labels; a moment is written out for the reader. */
  readonly lines: readonly { readonly label: string; readonly text: string | { at: Instant } }[];
  /** What may be recorded about it next, with the answers that are filled in. */
  readonly acts: readonly {
    readonly act: ActName;
    readonly about: Readonly<Record<string, string>>;
  }[];
  /** Pages that belong to it, such as a letter to print: their words, and their address below the case's. */
  readonly pages?: readonly { readonly text: string; readonly path: `/${string}` }[];
}

/** What one part keeps track of in a case, oldest first. What all parts still need is handed in. */
export type PanelOf = (
  state: CaseState,
  nameOf: NameOf,
  stillMissing: MissingOf,
) => readonly PanelItem[];
