import { type Noticed, noticedAt, type Reading, readText } from './reading.ts';
import type { Cited, WordingList, Writing } from './term-shape.ts';
import { nationalList } from './terms.ts';

/** Whose words a text is. Only staff’s own are advised on: nobody else’s words are to be changed. */
export type Voice = 'staff' | 'child' | 'other-person';

export interface ReviewOptions {
  readonly voice: Voice;
  /** The setting’s list; the national one where it is left out. */
  readonly list?: WordingList;
  /** What the text is for; a record where it is left out. */
  readonly writing?: Writing;
}

/** Advice on some words of a text. It never stops anybody from keeping them. */
export interface Suggestion {
  readonly term: string;
  /** Offsets into the text in UTF-16 units, as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly found: string;
  /** Words to use instead; none where leaving them out is better. */
  readonly better: readonly string[];
  /** What to write instead, in a sentence. */
  readonly prefer: string;
  readonly why: string;
  readonly sources: readonly Cited[];
}

/**
 * What could be said better in a text, in the order of the text, without overlaps. Law, class labels,
 * titles, what others said and what is denied are left alone. Never throws on any text.
 */
export function review(text: string, options: ReviewOptions): readonly Suggestion[] {
  if (options.voice !== 'staff') return [];
  const reading = readText(text, options.list ?? nationalList);
  const writing = options.writing ?? 'record';
  const noticed = reading.words
    .flatMap((_, at) => noticedAt(reading, at))
    .filter(({ ready }) => ready.term.keptIn !== writing);
  return apart(noticed).map((one) => suggestion(text, reading, one));
}

/** Of those that overlap, the one that begins first, of these the longest, of these the first in the list. */
function apart(noticed: readonly Noticed[]): readonly Noticed[] {
  const sorted = noticed.toSorted(
    (a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.ready.rank - b.ready.rank,
  );
  let free = 0;
  return sorted.filter(({ span }) => {
    const isFree = span.from >= free;
    if (isFree) free = span.to + 1;
    return isFree;
  });
}

function suggestion(text: string, { words }: Reading, { span, ready }: Noticed): Suggestion {
  const { term, find } = ready;
  const start = words[span.from]?.start ?? 0;
  const end = words[span.to]?.end ?? start;
  return {
    term: term.id,
    start,
    end,
    found: text.slice(start, end),
    better: find.better,
    prefer: term.prefer,
    why: term.why,
    sources: term.sources,
  };
}
