import type { PerhapsName } from '#cases';
import type { OpenCase } from '#casework';
import { startOf } from '../../journeys/place.ts';
import type { PageKind } from '../../layout/frame.ts';
import { count } from '#say';
import { type CaseFrame, caseFrame } from '../case/case-frame.ts';

/** One word to decide on: where it stands, and whom it may mean. */
export interface WordView {
  readonly name: string;
  readonly word: string;
  readonly places: readonly {
    readonly before: string;
    readonly word: string;
    readonly after: string;
    readonly entry: string;
    readonly href: string;
  }[];
  readonly more: string | null;
  readonly items: readonly {
    readonly value: string;
    readonly text: string;
    readonly checked: boolean;
  }[];
}

/** The words of a case that may be names, each to be hidden or left. */
export interface NamesView {
  readonly case: CaseFrame;
  /** Said once, after something was decided. */
  readonly done: string | null;
  readonly words: readonly WordView[];
  /** Whether whoever looks may decide. */
  readonly may: boolean;
  /** Where a word that is not listed is recorded. */
  readonly another: string | null;
  /** How whoever decides knows, as it was typed, and what is wrong with that. */
  readonly reason: string;
  readonly wrongReason: string | null;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

export const namesPage: PageKind<NamesView> = {
  template: 'pages/names/page.njk',
  title: (view) => `Words that may be names, case ${view.case.reference}`,
};

const mostPlaces = 3;
const leave = 'not-theirs';

/** What is posted for a word that means somebody, by their id in the case. */
export const meaning = (person: string): string => `theirs:${person}`;

/** What somebody has chosen for each word, by the word, and how they know. */
export interface TypedNames {
  readonly chosen: ReadonlyMap<string, string>;
  readonly reason: string;
}

/** A page on which nothing was chosen yet. */
export const nothingTyped: TypedNames = { chosen: new Map(), reason: '' };

function wordView(
  { word, whom, places }: PerhapsName,
  place: number,
  { href, typed }: { readonly href: string; readonly typed: TypedNames },
): WordView {
  const left = places.length - mostPlaces;
  const isChosen = (value: string): boolean => typed.chosen.get(word) === value;
  return {
    name: `answer-${place}`,
    word,
    places: places.slice(0, mostPlaces).map(({ entry, before, word: as, after }) => ({
      ...{ before, word: as, after },
      entry: `Entry ${entry}`,
      href: `${href}/chronology#entry-${entry}`,
    })),
    more: left > 0 ? `And ${count(left, 'more place')}.` : null,
    items: [
      ...whom.map(({ id, name }) => ({
        value: meaning(id),
        text: `Hide it: it means ${name}`,
        checked: isChosen(meaning(id)),
      })),
      { value: leave, text: 'Leave it: it is nobody’s name here', checked: isChosen(leave) },
    ],
  };
}

/** The page, ready to read. `decided` is how many words were decided just now. */
export function namesView(
  opened: OpenCase,
  said: {
    readonly decided?: number;
    readonly errors?: NamesView['errors'];
    readonly typed?: TypedNames;
  } = {},
): NamesView {
  const { decided = 0, errors = [], typed = nothingTyped } = said;
  const frame = caseFrame(opened, '/names');
  const may = opened.may.includes('settle-name');
  return {
    case: frame,
    done:
      decided > 0
        ? `${count(decided, 'word')} decided. Files and sheets follow it from now on.`
        : null,
    words: opened
      .perhapsNames()
      .map((one, place) => wordView(one, place, { href: frame.href, typed })),
    may,
    another: may ? startOf('settle-name', opened.state.id) : null,
    reason: typed.reason,
    wrongReason: errors.find(({ href }) => href === '#reason')?.text ?? null,
    errors,
  };
}
