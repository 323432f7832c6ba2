import { everybodyIn } from './names-had.ts';
import { foldName } from '#names';
import type { Pick } from '#acts';
import type { Directory, DirectoryPerson, PersonInCase } from './person.ts';
import type { CaseState } from '../state.ts';
import { sayDate } from '#say';

/** Somebody with what could tell them from another of the same name: the plainest first, empty where not known. */
interface Alike {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** As much of an id as tells these people apart: at least its last four signs. */
function tailsOf(people: readonly Alike[]): readonly string[] {
  for (let length = 4; length < 36; length += 1) {
    const tails = people.map(({ id }) => id.slice(-length));
    if (new Set(tails).size === people.length) return tails;
  }
  return people.map(({ id }) => id);
}

/** Groups of more than one that have something in common. */
function alikeBy<T>(some: readonly T[], by: (one: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(some, by).values()].filter(({ length }) => length > 1);
}

/** What is said beside each of these, who have one name: of what is known, as much as tells them apart. */
function apart(people: readonly Alike[]): ReadonlyMap<string, string> {
  const said = new Map(people.map(({ id, words }) => [id, [words[0] ?? ''].filter(Boolean)]));
  const stillAlike = () => alikeBy(people, ({ id }) => (said.get(id) ?? []).join());
  const most = Math.max(...people.map(({ words }) => words.length));
  for (let which = 1; which < most; which += 1)
    for (const group of stillAlike()) {
      if (new Set(group.map(({ words }) => words[which])).size === 1) continue;
      for (const { id, words } of group)
        said.get(id)?.push(...[words[which] ?? ''].filter(Boolean));
    }
  for (const group of stillAlike())
    for (const [place, tail] of tailsOf(group).entries())
      said.get(group[place]?.id ?? '')?.push(`list number ends in ${tail}`);
  return new Map([...said].map(([id, words]) => [id, words.join(', ')]));
}

const asAlike = ({ id, name, detail, tutorGroup, born }: DirectoryPerson): Alike => ({
  id,
  name,
  words: [
    detail,
    tutorGroup ? `tutor group ${tutorGroup}` : '',
    born ? `born ${sayDate(born)}` : '',
  ],
});

function namesakesIn(directory: Directory): ReadonlyMap<string, string> {
  const groups = alikeBy(everybodyIn(directory), ({ name }) => foldName(name));
  return new Map(groups.flatMap((group) => [...apart(group.map(asAlike))]));
}

const known = new WeakMap<Directory, ReadonlyMap<string, string>>();

/**
 * For everybody in the directory who shares their name with somebody else there, what tells them apart, by
 * id: their year or job, their tutor group, their date of birth, and only then the end of their id.
 */
export function namesakes(directory: Directory): ReadonlyMap<string, string> {
  const before = known.get(directory) ?? namesakesIn(directory);
  known.set(directory, before);
  return before;
}

const outside = { child: 'a child from outside', adult: 'an adult from outside' } as const;

function asOutsider({ id, name, setting, elsewhere, addedAt }: PersonInCase): Alike {
  const what = elsewhere === 'child' || elsewhere === 'adult' ? outside[elsewhere] : '';
  return { id, name, words: [what, setting ?? '', `added in entry ${addedAt}`] };
}

/**
 * What is on offer, in which people of one name say what tells them apart. What is no person, or bears
 * a name that nobody else does, is as it was.
 */
export function pickedApart(
  picks: readonly Pick[],
  { people }: { readonly people: CaseState['people'] },
  directory: Directory,
): readonly Pick[] {
  const groups = alikeBy(picks, ({ label }) => foldName(label));
  if (groups.length === 0) return picks;
  const listed = new Map(everybodyIn(directory).map((one) => [one.id, one]));
  const inCase = new Map(people.map((one) => [one.id, one]));
  const asKnown = ({ value }: Pick): readonly Alike[] => {
    const here = inCase.get(value);
    const there = listed.get(here?.directoryId ?? value);
    if (there) return [{ ...asAlike(there), id: value }];
    return here ? [asOutsider(here)] : [];
  };
  const told = new Map(groups.flatMap((group) => [...apart(group.flatMap(asKnown))]));
  return picks.map((pick) => {
    const words = told.get(pick.value);
    return words ? { ...pick, hint: words, apart: words } : pick;
  });
}
