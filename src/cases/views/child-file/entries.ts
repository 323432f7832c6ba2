import type { Recorded } from '../../record/events.ts';
import { goneIn } from '../../taking-back/taken-back.ts';
import { inFull } from '#say';
import { chronology, type Entry, type Line, type TakenBack } from '../chronology.ts';
import { nameIn } from '../open-view.ts';
import { linesFor, leftOutOf } from './lines.ts';
import type { Prepared } from './names.ts';
import { readingOf } from './reading.ts';
import { isTheirs, wordsOf } from './whose.ts';

/** All that is read of an entry that was taken back: that it was, when, by whom and why. */
function takenBackLines({ by, at, why }: TakenBack, { clean }: Prepared): readonly Line[] {
  const text = `On ${inFull(at)} by ${clean(by)}: ${clean(why)}`;
  return [{ label: 'Taken back', text, ownWords: false }];
}

/** The entries of this child’s file, numbered anew, so that nothing shows how many others there are. */
export function entriesFor(source: Prepared): readonly Entry[] {
  const { state, directory, events, clean } = source;
  const theirs = events.filter((event) => isTheirs(event, source));
  const numbers = new Map(theirs.map(({ sequence }, place) => [sequence, place + 1]));
  const number = (sequence: number): number | null => numbers.get(sequence) ?? null;
  const nameOf = nameIn(state, directory);
  const takenBack = new Map(chronology(events, nameOf).map((one) => [one.sequence, one.takenBack]));
  const entries = chronology(theirs, nameOf).map((entry) => {
    const how = takenBack.get(entry.sequence) ?? null;
    return { ...entry, takenBack: how?.waiting ? null : how };
  });
  return entries.map((entry, place) => ({
    ...entry,
    sequence: place + 1,
    by: clean(entry.by),
    lines: entry.takenBack
      ? takenBackLines(entry.takenBack, source)
      : theirs[place]
        ? linesFor(theirs[place], source)
        : [],
    takenBack: null,
    takesBack: null,
    restsOn: [],
    correctedBy: entry.correctedBy.flatMap((one) => number(one) ?? []),
    corrects: entry.corrects === null ? null : number(entry.corrects),
  }));
}

/**
 * Words of an entry that are not in this file though the entry is. Whom a report names is left out of
 * every file, and nobody has to look at that again.
 */
function wordsLeftOut(event: Recorded, source: Prepared): string {
  if (event.type === 'concern-reported/1') return '';
  const said: Readonly<Record<string, unknown>> = event.data;
  return leftOutOf(event, source)
    .map((name) => (typeof said[name] === 'string' ? said[name] : ''))
    .join('\n');
}

/**
 * Entries of the case, by their numbers there, in which something names this child and is not in the
 * file: somebody has to read them and say whether it belongs here.
 */
export function toReadFor(source: Prepared): readonly number[] {
  const gone = goneIn(source.events);
  return source.events
    .filter(({ sequence }) => !gone.has(sequence))
    .filter((event) => readingOf(event.type).of !== 'work')
    .filter((event) =>
      source.namesThisChild(isTheirs(event, source) ? wordsLeftOut(event, source) : wordsOf(event)),
    )
    .map(({ sequence }) => sequence);
}
