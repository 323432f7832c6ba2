import {
  type Hidden,
  type Hiding,
  nameHider,
  nameReader,
  isCapital,
  tokensIn,
  commonWords,
} from '#redaction';
import { hiddenInSchool, perhaps } from '../../who/names-in-case.ts';
import { lookupIn, namesHad, namesInCase } from '../../who/names-had.ts';
import type { Recorded } from '../../record/events.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { Directory } from '../../who/pickable.ts';
import { referenceIn } from '#kit';
import type { CaseState } from '../../state.ts';

/** One case in the file of one child, and what the whole file has in common. */
export interface FileSource {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
  readonly directory: Directory;
  /** The child, by their id in this case. */
  readonly child: string;
  /** The letters by which the others are called in this file. */
  readonly letters: Letters;
  /** The cases that are in this file; the reference of any other is left out. */
  readonly references: readonly string[];
}

/** The letter for somebody in a case: the same in every case of a file. */
export type Letters = (state: CaseState, person: PersonInCase) => string;

const keyOf = ({ id }: CaseState, person: PersonInCase): string =>
  person.directoryId ?? `${id} ${person.id}`;

const letterAt = (place: number): string =>
  place < 25 ? String.fromCharCode('B'.charCodeAt(0) + place) : String(place + 2);

/** Letters for everybody but the child, from B on, in the order in which the cases came to know them. */
export function lettersIn(cases: readonly Pick<FileSource, 'state' | 'child'>[]): Letters {
  const keys = cases.flatMap(({ state, child }) =>
    state.people
      .filter(({ id, kind }) => id !== child && (kind === 'learner' || kind === 'other'))
      .map((person) => keyOf(state, person)),
  );
  const order = [...new Set(keys)];
  return (state, person) => letterAt(order.indexOf(keyOf(state, person)));
}

/** Children and young people other than this one, of this school or another. */
export function otherChildren({ people }: CaseState, child: string): readonly PersonInCase[] {
  return people.filter(
    ({ id, kind, elsewhere }) => id !== child && (kind === 'learner' || elsewhere === 'child'),
  );
}

const insteadOf = ({ state, letters }: FileSource) =>
  ({
    child: (person: PersonInCase) => `[child ${letters(state, person)}]`,
    outsider: (person: PersonInCase) =>
      `[${person.elsewhere === 'child' ? 'child' : 'person'} ${letters(state, person)}]`,
    carer: '[another child’s parent or carer]',
    staff: '[a member of staff]',
    unsure: '[another person]',
    perhaps,
  }) as const;

/**
 * Students of the school whom the report names though nobody added them to the case: whole, and by as
 * much of their name as the report has.
 */
function toldOf({ state, events, directory }: FileSource): readonly Hidden[] {
  const told = events.flatMap(({ type, data }) =>
    type === 'concern-reported/1' ? tokensIn(data.who) : [],
  );
  const names = new Set(
    told
      .filter((token) => isCapital(token) && !commonWords.has(token.plain))
      .map(({ plain }) => plain),
  );
  const inCase = new Set(state.people.map(({ directoryId }) => directoryId));
  return directory.learners
    .filter(({ id }) => !inCase.has(id))
    .flatMap(namesHad)
    .flatMap((name) => {
      const parts = tokensIn(name).filter(({ plain }) => names.has(plain));
      return parts.length > 0
        ? [{ names: parts.map(({ text }) => text), whole: [name], as: '[another child]' }]
        : [];
    });
}

const reference = /\bSL[-\s]?[0-9A-Z]{4}[-\s]?[0-9A-Z]{4}\b/giu;

/** A case in a file, with what takes names out of its words, made once for all of them. */
export interface Prepared extends FileSource {
  /** Words taken out so far that may be names, and of which nobody has decided. */
  readonly undecided: ReadonlySet<string>;
  /** Takes out everybody whom this file does not name, and every other case. */
  readonly clean: (text: string) => string;
  readonly namesThisChild: (text: string) => boolean;
  readonly namesOthers: (text: string) => boolean;
}

/** Makes ready what reads the words of a case for one child’s file. */
export function prepare(source: FileSource): Prepared {
  const { state, child, directory, references } = source;
  const instead = insteadOf(source);
  const everybody = (staff: string | null): Hiding => {
    const here = hiddenInSchool(state, [child], { instead: { ...instead, staff }, directory });
    return { ...here, hide: [...toldOf(source), ...here.hide] };
  };
  const read = nameReader(everybody(instead.staff));
  const { perhaps: _, ...families } = everybody(null);
  const hideFamilies = nameHider(families);
  const words = new Set<string>();
  const lookup = lookupIn(directory);
  const mine = state.people
    .filter(({ id }) => id === child)
    .flatMap((one) => namesInCase(one, lookup));
  const hideMine = nameHider({ hide: [{ names: mine, as: '' }], show: [], unsure: '' });
  return {
    ...source,
    undecided: words,
    clean: (text) => {
      const { text: without, undecided } = read(text);
      for (const { word } of undecided) words.add(word);
      return without.replaceAll(reference, (found) =>
        references.includes(referenceIn(found) ?? '') ? found : '[another record]',
      );
    },
    namesThisChild: (text) => hideMine(text) !== text,
    namesOthers: (text) => hideFamilies(text) !== text,
  };
}
