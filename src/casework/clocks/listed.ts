import { type Directory, listing, type Listing, listingMakeUp, everybodyIn } from '#cases';
import type { School } from '#schools';
import type { ListedAs } from '#store';

/** What goes into every listing of a school beside the records themselves. */
export interface ListedFrom {
  readonly school: School;
  readonly directory: Directory;
}

const known = new WeakMap<School, WeakMap<Directory, ListedAs>>();

/** Whoever has another name than they had: rows that say the former one are made anew. */
const renamed = (directory: Directory): readonly (readonly [string, string])[] =>
  everybodyIn(directory)
    .filter(({ formerly }) => formerly)
    .map(({ id, name }) => [id, name] as const);

/** Says what listings are worked out from. The settings are taken whole: what they change is for the cases to say. */
function work({ school, directory }: ListedFrom): ListedAs {
  const people = directory.staff
    .map(({ id, roles, senior, since }) => [id, roles.toSorted(), senior, since ?? null] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));
  return { makeUp: listingMakeUp, from: JSON.stringify([school, people, renamed(directory)]) };
}

/** What a listing with these settings and people is worked out from; remembered, for every act says it. */
export function listedAsOf(from: ListedFrom): ListedAs {
  const ofSchool = known.get(from.school) ?? new WeakMap<Directory, ListedAs>();
  known.set(from.school, ofSchool);
  const listedAs = ofSchool.get(from.directory) ?? work(from);
  ofSchool.set(from.directory, listedAs);
  return listedAs;
}

type Filed = Omit<Parameters<typeof listing>[0], 'staff'> & ListedFrom;

/** The index row of a record as it is written: its plain columns, its sealed summary, and what they are made from. */
export function asListed(filed: Filed): {
  readonly index: Omit<Listing, 'summary'>;
  readonly summary: Uint8Array;
  readonly listedAs: ListedAs;
} {
  const { summary, ...index } = listing({ ...filed, staff: filed.directory.staff });
  return {
    index,
    summary: new TextEncoder().encode(JSON.stringify(summary)),
    listedAs: listedAsOf(filed),
  };
}
