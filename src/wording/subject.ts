import {
  articles,
  countWords,
  governing,
  groups,
  joining,
  nobodysNames,
  titles,
  verbsBetween,
} from './groups.table.ts';
import { readChoice } from './phrase.ts';
import type { Word } from './words.ts';

/** Of whom or what something is said, as far as the words before it tell. */
export type Subject =
  'child' | 'family' | 'adult' | 'organisation' | 'writer' | 'thing' | 'unknown';

const entries = (words: readonly string[], who: Subject): readonly (readonly [string, Subject])[] =>
  words.flatMap(readChoice).map((word) => [word, who] as const);

const people: ReadonlyMap<string, Subject> = new Map([
  ...entries(groups.organisation, 'organisation'),
  ...entries([...groups.adult, ...groups['adult-role']], 'adult'),
  ...entries(groups.family, 'family'),
  ...entries([...groups.child, ...groups.they], 'child'),
  ...entries(['i', 'we'], 'writer'),
]);

const pronouns = new Set<string>([...groups.they, 'i', 'we']);
const them = /^(him|her|them)$/;
const their = /^(her|his|their)$/;
const reach = 14;

/** Of whom the words from this number on speak: the nearest before them, in the same sentence, who acts. */
export function subjectBefore(words: readonly Word[], at: number): Subject {
  const near = justBefore(words, at);
  if (near) return near;
  const sentence = words[at]?.sentence;
  for (let number = at - 1; number >= Math.max(0, at - reach); number -= 1) {
    if (words[number]?.sentence !== sentence) return 'unknown';
    const who = actorAt(words, number);
    if (who !== 'unknown') return who;
  }
  return 'unknown';
}

/** True where the one who writes is meant: "I was …", but not "I put it down to …". */
export function isOfWriter(words: readonly Word[], at: number): boolean {
  return personAt(words, nounBefore(words, at)) === 'writer';
}

/** Who acts, or is spoken of, as far as this word tells. */
function actorAt(words: readonly Word[], number: number): Subject {
  const { word } = words[number] ?? {};
  if (word === 'as') return saidAs(words, number);
  if (word === 'who') return nearestBefore(words, number);
  return isOwner(words, number) || isObject(words, number) ? 'unknown' : personAt(words, number);
}

/** "The nurse met the girl, who …": the nearest person within a few words. */
function nearestBefore(words: readonly Word[], at: number): Subject {
  const near = [1, 2, 3].map((back) => personAt(words, at - back));
  return near.find((who) => who !== 'unknown') ?? 'unknown';
}

/** What the words right before say: "the pupil’s …", "saw him …ing", or a thing that acts. */
function justBefore(words: readonly Word[], at: number): Subject | undefined {
  const { word = '' } = words[at - 1] ?? {};
  const owned = word === "'s" && !pronouns.has(words[at - 2]?.word ?? '');
  if (owned) return personAt(words, at - 2);
  if (their.test(word)) return 'child';
  if (them.test(word) && words[at]?.word.endsWith('ing')) return 'child';
  return isThing(words, at) ? 'thing' : undefined;
}

/** True where what acts is a noun that names no person: "the supplier also failed". */
function isThing(words: readonly Word[], at: number): boolean {
  const noun = nounBefore(words, at);
  if (words[noun]?.word === 'who' || words[noun]?.sentence !== words[at]?.sentence) return false;
  if (personAt(words, noun) !== 'unknown' || isObject(words, noun)) return false;
  return [1, 2].some((back) => articles.has(words[noun - back]?.word ?? ''));
}

function nounBefore(words: readonly Word[], at: number): number {
  let noun = at - 1;
  while (noun > at - reach && isBetween(words[noun]?.word ?? '')) noun -= 1;
  return noun;
}

function isBetween(word: string): boolean {
  return verbsBetween.has(word) || (word.endsWith('ly') && !people.has(word));
}

/** After "recorded her as", "dismissed it as": what follows is said of whom stands before the "as". */
function saidAs(words: readonly Word[], number: number): Subject {
  const before = words[number - 1]?.word ?? '';
  if (them.test(before)) return 'child';
  if (/(ed|en|n)$/.test(before)) return 'unknown';
  return personAt(words, number - 1);
}

function personAt(words: readonly Word[], number: number): Subject {
  const { word = '', capital = false, sentence } = words[number] ?? {};
  const before = words[number - 1];
  if (/^(person|people)$/.test(word)) return before?.word === 'young' ? 'child' : 'unknown';
  if (/^y\d{1,2}$/.test(word) || (before?.word === 'year' && /^\d{1,2}$/.test(word)))
    return 'child';
  const known = people.get(word);
  if (known) return known;
  if (before && titles.has(before.word)) return 'adult';
  const mayBeName = capital && word.length > 2 && !nobodysNames.has(word) && !titles.has(word);
  return mayBeName && before?.sentence === sentence ? 'child' : 'unknown';
}

/** True for "the pupil’s": what follows is spoken of, not the pupil. */
function isOwner(words: readonly Word[], number: number): boolean {
  return words[number + 1]?.word === "'s" && !/^(he|she|they|who)$/.test(words[number]?.word ?? '');
}

/** True where a person is not the one who acts: "told her tutor"; but not in "one of the boys". */
function isObject(words: readonly Word[], number: number): boolean {
  if (pronouns.has(words[number]?.word ?? '')) return false;
  for (let before = number - 1; before >= Math.max(0, number - 3); before -= 1) {
    const { word = '', join } = words[before] ?? {};
    if (word === 'of' && countWords.has(words[before - 1]?.word ?? '')) return false;
    if (governing.has(word)) return true;
    if (joining.has(word) || join === 'hard') return false;
  }
  return false;
}
