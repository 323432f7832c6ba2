import type { Entry } from '#cases';
import type { Instant } from '#kit';
import { sayInFull } from '../layout/words.ts';

/** One entry of the chronology, ready to read. */
export interface EntryView {
  readonly number: number;
  readonly title: string;
  readonly by: string | null;
  readonly at: Instant;
  readonly when: string;
  readonly lines: readonly {
    readonly label: string;
    readonly text: string;
    readonly ownWords: boolean;
  }[];
  readonly correctedBy: readonly number[];
  readonly corrects: number | null;
  /** Where to correct it, for whoever may. */
  readonly correct: string | null;
}

/** Makes an entry ready to read. Advice has no author: the guidance gave it. */
export function entryView(entry: Entry, correct: string | null): EntryView {
  return {
    number: entry.sequence,
    title: entry.title,
    by: entry.act ? entry.by : null,
    at: entry.at,
    when: sayInFull(entry.at),
    lines: entry.lines,
    correctedBy: entry.correctedBy,
    corrects: entry.corrects,
    correct: entry.act && entry.act !== 'correct-entry' ? correct : null,
  };
}
