import { type Entry } from '#cases';
import { inFull, sayInFull } from '#say';
import type { Instant } from '#kit';

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
  /** That and why it was taken back, in a sentence; null for an entry that counts. */
  readonly takenBack: {
    readonly says: string;
    readonly why: string;
    readonly number: number;
    readonly anew: number | null;
  } | null;
  readonly takesBack: number | null;
  readonly restsOn: readonly number[];
  /** Where to correct it and where to take it back, for whoever may. */
  readonly correct: string | null;
  readonly takeBack: string | null;
}

/** Where an entry may be corrected and taken back; null where it may not be, or not by whoever reads. */
export interface EntryLinks {
  readonly correct: string | null;
  readonly takeBack: string | null;
}

const noLinks: EntryLinks = { correct: null, takeBack: null };

function takenBackView({ takenBack }: Entry): EntryView['takenBack'] {
  if (!takenBack) return null;
  const { by, at, why, number, anew, waiting } = takenBack;
  const says = waiting
    ? `${by} proposed on ${inFull(at)} to take this back. Until a second person agrees, it counts.`
    : `${anew ? 'Corrected' : 'Taken back'} by ${by} on ${inFull(at)}. Nothing is worked out from it any more.`;
  return { says, why, number, anew };
}

/** Makes an entry ready to read. Advice has no author: the guidance gave it. */
export function entryView(entry: Entry, links: EntryLinks = noLinks): EntryView {
  return {
    number: entry.sequence,
    title: entry.title,
    by: entry.act ? entry.by : null,
    at: entry.at,
    when: sayInFull(entry.at),
    lines: entry.lines,
    correctedBy: entry.correctedBy,
    corrects: entry.corrects,
    takenBack: takenBackView(entry),
    takesBack: entry.takesBack,
    restsOn: entry.restsOn,
    ...links,
  };
}
