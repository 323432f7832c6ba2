import type { Pick } from '#acts';
import { startsUpper } from '#say';
import type { CaseState } from '../../state.ts';
import type { Search } from './state.ts';

/**
 * Searches beyond what Safelight supports. The law lets some staff examine what is on a device in some
 * cases (Education Act 1996, section 550ZC, England, from memory); nobody needs it here.
 */
const beyond: Readonly<Record<string, string>> = {
  'under-clothing': 'More than outer clothing was searched.',
  'on-device': 'What is on a device was searched.',
};

/** What makes a search something for the head to look at, in sentences; empty where nothing does. */
export function concernsOf(search: Search): readonly string[] {
  const concerns: readonly (readonly [boolean, string])[] = [
    [search.authorised !== 'yes', 'It is not shown that whoever searched was authorised to.'],
    [search.overseen !== 'before', 'It is not shown that the head agreed to it before.'],
    [search.present !== 'adult', 'It is not shown that another adult was there.'],
    [
      search.sameSex === 'no' || search.sameSex === 'not-known',
      'It is not shown that whoever searched was of the same sex as the young person.',
    ],
    [
      search.carersTold !== 'told',
      'It is not shown that their parents or carers have been told of it.',
    ],
    [search.told !== 'yes', 'It is not shown that the young person was told why.'],
    [
      search.grounds.some((ground) => ground === 'none' || ground === 'not-known'),
      'No good reason for it is known.',
    ],
    ...Object.entries(beyond).map(
      ([what, words]) => [search.searched.includes(what), words] as const,
    ),
  ];
  return concerns.filter(([is]) => is).map(([, words]) => words);
}

/** Searches that the head has to look at and has not. */
export function toReview({ searches }: CaseState): readonly Search[] {
  return searches.filter((search) => search.review === null && concernsOf(search).length > 0);
}

/** Searches that found a device, with none recorded since. */
export function foundAndNotRecorded({ searches, devices }: CaseState): readonly Search[] {
  return searches.filter(
    ({ found, sequence }) =>
      found.includes('device') && !devices.some(({ placed }) => placed.sequence > sequence),
  );
}

/** A search as it is called: who was searched. */
export function searchName({ people }: CaseState, { child }: Search): string {
  return `how ${people.find(({ id }) => id === child)?.name ?? 'a young person'} was searched`;
}

/** The searches for the head to look at, to choose from. */
export function searchPicks(state: CaseState): readonly Pick[] {
  return toReview(state).map((search) => ({
    value: search.id,
    label: startsUpper(searchName(state, search)),
  }));
}

/** What a search is called, by its id; null for another id. */
export function searchNamed(state: CaseState, id: string): string | null {
  const search = state.searches.find((one) => one.id === id);
  return search ? startsUpper(searchName(state, search)) : null;
}
