import { foldName, nameParts } from '#names';
import { type Instant, isRefusal, type Refusal, refuse } from '#kit';
import type { Store } from '#store';
import { inTurn } from '../in-turn.ts';
import { decodeNames, encodeNames, type NameChange } from './kept.ts';

/** Somebody of the school’s list. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

/** A name to be changed, from the number of changes that whoever asks had seen. */
export interface WantedName {
  readonly school: string;
  readonly seen: number;
  readonly person: string;
  readonly to: string;
  readonly misspelt: boolean;
  readonly by: Listed;
  readonly reason: string;
  readonly at: Instant;
}

/** What came of it: the change; a refusal; or somebody else was faster. */
export type NameChanged = NameChange | Refusal | 'overtaken';

/** The names of a school’s list as they are changed here. */
export interface Names {
  /** Every change so far, the newest last: as many as there were is the version somebody sees. */
  standing(school: string): Promise<readonly NameChange[]>;
  change(wanted: WantedName): Promise<NameChanged>;
}

const place = (school: string) => ({ school, kind: 'names', id: 'school' }) as const;

/** What was changed since the list came. */
export async function readNames(
  store: Pick<Store, 'get'>,
  school: string,
): Promise<readonly NameChange[]> {
  return decodeNames(await store.get(place(school)));
}

/** Longer than any name, and short enough for a line. */
const longestName = 100;

/** Why this cannot be somebody’s name; null when it can. */
export function nameFault({ name }: Listed, to: string): Refusal | null {
  if (to === '') return refuse('name-missing', 'Type their name as it is now.');
  if (to.length > longestName) return refuse('name-long', 'Type a name of 100 letters or fewer.');
  if (nameParts(to).length === 0) return refuse('name-letters', 'Type a name that has letters.');
  return to === name
    ? refuse('name-same', 'This is the name they have. Type the other one.')
    : null;
}

/**
 * Opens the names kept in a store. One document is read and written in a turn that one process at a time may
 * take: of two who change one name at once, the second is told, and two names changed at once are both kept.
 */
export function openNames(tools: {
  readonly store: Pick<Store, 'get' | 'put' | 'alone'>;
  readonly find: (school: string, id: string) => Promise<Listed | null>;
  readonly forget: (school: string) => void;
}): Names {
  const { store, find, forget } = tools;
  const turn = inTurn();

  async function decide(wanted: WantedName, kept: readonly NameChange[]): Promise<NameChanged> {
    const { person, to, misspelt, by, at, reason, school, seen } = wanted;
    const listed = await find(school, person);
    if (!listed) return refuse('nobody', 'This person is not in the list.');
    if (kept.slice(seen).some((one) => one.person === person)) return 'overtaken';
    const change = {
      person,
      from: listed.name,
      to,
      misspelt,
      by: by.id,
      byName: by.name,
      at,
      reason,
    };
    return nameFault(listed, to) ?? change;
  }

  return {
    standing: (school) => readNames(store, school),
    async change(wanted) {
      const { school } = wanted;
      const done = await turn(school, () =>
        store.alone({ school, what: 'names' }, async () => {
          forget(school);
          const kept = await readNames(store, school);
          const decided = await decide(wanted, kept);
          if (decided === 'overtaken' || isRefusal(decided)) return decided;
          await store.put({ ...place(school), body: encodeNames([...kept, decided]) });
          forget(school);
          return decided;
        }),
      );
      return done ?? 'overtaken';
    },
  };
}

/** Somebody with the names before the one they have. */
interface Named extends Listed {
  readonly formerly?: readonly Former[] | undefined;
}

interface Former {
  readonly name: string;
  readonly until: Instant;
  readonly misspelt?: true | undefined;
}

/**
 * Somebody as the list has them, with the names changed here since. A list that brings the old name again has
 * not heard of the change, and one that brings another name than that has.
 */
export function asCalledNow<T extends Named>(person: T, changes: readonly NameChange[]): T {
  const theirs = changes.filter((change) => change.person === person.id);
  if (theirs.length === 0) return person;
  let { name } = person;
  const formerly = new Map((person.formerly ?? []).map((one) => [one.name, one]));
  for (const { from, to, misspelt, at } of theirs) {
    const isOnlyMarks = foldName(from) === foldName(to);
    if (!isOnlyMarks)
      formerly.set(from, { name: from, until: at, ...(misspelt ? { misspelt: true } : {}) });
    if (name === from) name = to;
  }
  const others = [...formerly.values()].filter((one) => one.name !== name);
  const inOrder = others.toSorted((one, other) => one.until.localeCompare(other.until));
  return { ...person, name, formerly: inOrder };
}
