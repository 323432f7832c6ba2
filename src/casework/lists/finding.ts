import { type Actor, mayHere } from '#access';
import { type Directory, type DirectoryPerson, namesakes } from '#cases';
import {
  bestFirst,
  foldName,
  isLoneLetter,
  type NameFit,
  nameSearch,
  solidParts,
  soundsToFind,
} from '#names';
import { referenceIn } from '#kit';
import type { CaseFilter, Token } from '#store';
import type { Tools } from '../contract.ts';
import type { Found, Looking } from './lists-contract.ts';
import { marksAt, spanOf } from './days.ts';
import { pageSize, rowOf, sum } from './rows.ts';
import { mineToList } from './whose.ts';

/** How many people are shown of those whom a search may mean. */
export const peopleShown = 12;
/** More words than a name has make a search slower and no better. */
const mostWords = 6;

const everybody = ({ learners, carers, staff }: Directory): readonly DirectoryPerson[] => [
  ...learners,
  ...carers,
  ...staff,
];

/** Somebody with what tells them from another of their name in the place of their detail. */
function toldApart(one: DirectoryPerson, directory: Directory): DirectoryPerson {
  return { ...one, detail: namesakes(directory).get(one.id) ?? one.detail };
}

/** Whether a name may be meant by what was typed. One letter and no more is whoever is called just that. */
function meaning(typed: string): (name: string) => NameFit {
  const [only = '', ...more] = solidParts(typed);
  if (more.length === 0 && isLoneLetter(only))
    return (name) => (foldName(name) === only ? 'as-typed' : null);
  return nameSearch(typed) ?? (() => null);
}

/**
 * The people whose names fit what was typed: as it is written first, then alike in spelling or sound. Whoever
 * is found by a name they no longer have is shown with it, and of two who share a name each with what tells
 * them apart.
 */
export function fitting(typed: string, directory: Directory): readonly DirectoryPerson[] {
  const fitOf = meaning(typed);
  return bestFirst(everybody(directory), (one, fit) => {
    if (fitOf(one.name) === fit) return toldApart(one, directory);
    const before = one.formerly?.findLast(({ name }) => fitOf(name) === fit);
    if (!before || before.misspelt) return before ? toldApart(one, directory) : null;
    const detail = `${toldApart(one, directory).detail}, formerly ${before.name}`;
    return { ...one, detail };
  });
}

/** However somebody of the directory can be in a record: as a learner, otherwise, or as its reporter. */
function tokensFor({ id, kind }: Pick<DirectoryPerson, 'id' | 'kind'>): readonly Token[] {
  if (kind === 'learner') return [{ purpose: 'learner', value: id }];
  const inIt: Token = { purpose: 'person', value: id };
  return kind === 'staff' ? [inIt, { purpose: 'reporter', value: id }] : [inIt];
}

/**
 * What a record must have to be found: one of the people who fit, or else every word among the names
 * of people outside the directory, as it is written or by its sound. Written word by word: a person who fits answers for each of them.
 */
function havingOf(
  words: readonly string[],
  people: readonly DirectoryPerson[],
): readonly (readonly Token[])[] {
  const known = people.flatMap(tokensFor);
  return words.map((word) => [
    { purpose: 'name-part', value: word },
    ...soundsToFind(word).map((value): Token => ({ purpose: 'name-sound', value })),
    ...known,
  ]);
}

async function search(
  { store, now }: Tools,
  which: CaseFilter,
  page: number,
): Promise<Pick<Found, 'rows' | 'total'>> {
  const marks = marksAt(now());
  const [lines, counts] = await Promise.all([
    store.cases({ ...which, order: 'newest', limit: pageSize, offset: page * pageSize }),
    store.countCases(which),
  ]);
  return { rows: lines.map((line) => rowOf(line, marks)), total: sum(counts) };
}

/**
 * Finds records for somebody who has a worklist; null for anybody else. A record barred to them is
 * not found by anything, nor counted.
 */
export async function find(tools: Tools, actor: Actor, looking: Looking): Promise<Found | null> {
  if (!mayHere(actor.roles, 'worklist')) return null;
  const { page, person } = looking;
  const mine: CaseFilter = mineToList(actor);
  const nobody = { people: [], morePeople: 0 };
  const reference = referenceIn(looking.words);
  if (reference) {
    const exact = await search(tools, { ...mine, reference }, 0);
    if (exact.total > 0) return { ...exact, byReference: true, ...nobody };
  }
  const opened = spanOf(looking);
  const directory = await tools.people.directory(actor.school);
  const chosen = everybody(directory)
    .filter(({ id }) => id === person)
    .map((one) => toldApart(one, directory));
  const words = solidParts(looking.words).slice(0, mostWords);
  const people = person ? chosen : fitting(looking.words, directory);
  const having = person ? [chosen.flatMap(tokensFor)] : havingOf(words, people);
  const unasked = having.length === 0 && !looking.from && !looking.to;
  const found = unasked
    ? { rows: [], total: 0 }
    : await search(tools, { ...mine, having, opened }, page);
  return {
    ...found,
    byReference: false,
    people: people.slice(0, peopleShown),
    morePeople: Math.max(0, people.length - peopleShown),
  };
}
