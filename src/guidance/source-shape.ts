import type { PlainDate } from '#kit';

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

/** One document of the register. `confirmed` says what was read; `check` what a lead must still check. */
export interface SourceShape {
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: string;
  /** Null for law that has been made and not yet commenced. */
  readonly inForceFrom: PlainDate | null;
  readonly inForceTo?: PlainDate;
  /** The id of the source that took its place. */
  readonly supersededBy?: string;
  readonly confirmed: string;
  readonly check: string;
}
