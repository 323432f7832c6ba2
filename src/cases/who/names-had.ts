import { foldName } from '#names';
import type { Directory, DirectoryPerson, FormerName, PersonInCase } from './person.ts';

/** Finds somebody in the school’s directory by id. */
export type Lookup = (id: string) => DirectoryPerson | null;

/** Everybody in a directory. */
export const everybodyIn = ({ learners, carers, staff }: Directory): readonly DirectoryPerson[] => [
  ...learners,
  ...carers,
  ...staff,
];

/** Somebody with the names they had before. */
interface Named {
  readonly name: string;
  readonly formerly?: readonly FormerName[] | undefined;
}

/** Every name somebody of the directory has or had, the present one first. */
export function namesHad({ name, formerly = [] }: Named): readonly string[] {
  return [...new Set([name, ...formerly.map((one) => one.name)])];
}

/** The same of somebody in a case; whoever is not in the directory has the name that was given. */
export function namesInCase(
  { name, directoryId }: Pick<PersonInCase, 'name' | 'directoryId'>,
  lookup: Lookup,
): readonly string[] {
  const known = directoryId ? lookup(directoryId) : null;
  return known ? [...new Set([name, ...namesHad(known)])] : [name];
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}-]/g, String.raw`\$&`);

/**
 * Says names that people no longer have as those they have now. A former name that is another’s name
 * today, or that two people had, is left: nobody can tell whom it means.
 */
export function namesNow(people: readonly Named[]) {
  const taken = new Set(people.map(({ name }) => foldName(name)));
  const now = new Map<string, string>();
  for (const { name, formerly = [] } of people)
    for (const before of new Set(formerly.map((one) => one.name))) {
      if (taken.has(foldName(before))) now.set(before, before);
      else now.set(before, now.has(before) ? before : name);
    }
  if (now.size === 0) return (text: string) => text;
  const longestFirst = [...now.keys()].toSorted((one, other) => other.length - one.length);
  const any = `(?<![\\p{L}\\p{M}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{M}])`;
  const former = new RegExp(any, 'gu');
  return (text: string) => text.replaceAll(former, (found) => now.get(found) ?? found);
}

/** Looks people up in a directory. */
export function lookupIn(directory: Directory): Lookup {
  const known = new Map(everybodyIn(directory).map((one) => [one.id, one]));
  return (id) => known.get(id) ?? null;
}
