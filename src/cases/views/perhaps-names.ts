import { foldName } from '#names';
import type { Recorded } from '../record/events.ts';
import { nameReader } from '#redaction';
import { hiddenInSchool, perhaps } from '../who/names-in-case.ts';
import type { Directory, PersonInCase } from '../who/person.ts';
import type { CaseState } from '../state.ts';
import { goneIn } from '../taking-back/taken-back.ts';
import { wordsOf } from './child-file/whose.ts';

/** Where a word stands: the number of its entry, and the words around it. */
export interface WordPlace {
  readonly entry: number;
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** A word of a case that may be somebody’s name, and of which nobody has decided. */
export interface PerhapsName {
  readonly word: string;
  /** Whom it may mean. */
  readonly whom: readonly Pick<PersonInCase, 'id' | 'name'>[];
  readonly places: readonly WordPlace[];
}

const instead = {
  child: () => '[a child]',
  outsider: () => '[somebody]',
  ...{ carer: '[a carer]', staff: '[staff]', unsure: '[somebody]', perhaps },
} as const;

const around = 60;

/** What stands before and after a place, no further than `around`, in whole words: “…” where it goes on. */
export function wordsAround(
  text: string,
  at: { readonly from: number; readonly to: number },
): Pick<WordPlace, 'before' | 'after'> {
  const start = at.from - around;
  const end = at.to + around;
  // One character more on each side tells whether the cut falls inside a word.
  const before = text.slice(Math.max(0, start - 1), at.from);
  const after = text.slice(at.to, end + 1);
  return {
    before: start > 0 ? before.replace(/^\S*\s+/, '… ') : before,
    after: end < text.length ? after.replace(/\s+\S*$/, ' …') : after,
  };
}

const placeIn = (
  text: string,
  entry: number,
  at: { from: number; to: number; word: string },
): WordPlace => ({ entry, ...wordsAround(text, at), word: at.word });

/**
 * The words that were written in a case and may be names of people in it: user names, lengthened, or spelled
 * otherwise. They are read in no file, sheet or page of a supporter until somebody decides.
 */
export function perhapsNames(
  { state, events }: { readonly state: CaseState; readonly events: readonly Recorded[] },
  directory: Directory,
): readonly PerhapsName[] {
  const read = nameReader(hiddenInSchool(state, [], { instead, directory }));
  const gone = goneIn(events);
  const found = new Map<string, PerhapsName>();
  for (const event of events) {
    if (gone.has(event.sequence)) continue;
    const text = wordsOf(event);
    for (const spot of read(text).undecided) {
      const key = foldName(spot.word);
      const before = found.get(key);
      const whom = state.people.filter(({ id }) => spot.whom.includes(id));
      const places = [...(before?.places ?? []), placeIn(text, event.sequence, spot)];
      found.set(key, { word: before?.word ?? spot.word, whom, places });
    }
  }
  return [...found.values()];
}
