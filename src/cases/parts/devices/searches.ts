import type { Pick } from '../../option.ts';
import type { CaseState } from '../../state.ts';
import type { Search } from './state.ts';

/** Places and things that were searched beyond what a search at school may ever be. */
const never: Readonly<Record<string, string>> = {
  'under-clothing': 'More than outer clothing was searched.',
  'on-device': 'What is on a device was searched.',
};

/** What makes a search something for the head to look at, in sentences; empty where nothing does. */
export function concernsOf(search: Search): readonly string[] {
  const concerns: readonly (readonly [boolean, string])[] = [
    [search.authorised !== 'yes', 'It is not shown that whoever searched was authorised to.'],
    [search.overseen !== 'before', 'It is not shown that the head agreed to it before.'],
    [search.present !== 'adult', 'It is not shown that another adult was there.'],
    [search.told !== 'yes', 'It is not shown that the young person was told why.'],
    [
      search.grounds.some((ground) => ground === 'none' || ground === 'not-known'),
      'No good reason for it is known.',
    ],
    ...Object.entries(never).map(
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
    label: searchName(state, search).replace(/^how /, 'How '),
  }));
}
