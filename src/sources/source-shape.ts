import type { Checker } from './checkers.ts';
import type { Known } from './known.ts';

/** Where a source applies. `local` and `research` bind nobody. */
export type Jurisdiction =
  | 'england'
  | 'england-and-wales'
  | 'wales'
  | 'scotland'
  | 'northern-ireland'
  | 'uk'
  | 'local'
  | 'research';

/** One document of the register: what it is, what of it was read, what must still be checked, and by whom. */
export interface SourceShape {
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: string;
  /** Days are written 2026-11-30. Null for law that has been made and not yet commenced. */
  readonly inForceFrom: string | null;
  readonly inForceTo?: string;
  /** The id of the source that took its place. */
  readonly supersededBy?: string;
  readonly confirmed: string;
  readonly check: string;
  readonly checkedBy: Checker;
  /** How a sentence that rests on it is known, unless the sentence itself says otherwise. */
  readonly known: Known;
}
