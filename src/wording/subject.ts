import { groups } from './groups.table.ts';
import { readChoice } from './phrase.ts';
import type { Word } from './words.ts';

/** Of whom something is said, as far as the words before it tell. */
export type Subject = 'child' | 'family' | 'adult' | 'organisation' | 'writer' | 'unknown';

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
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'pc', 'dc', 'sgt', 'sir', 'professor']);

/** Words after which a person is not the one who acts: "told her tutor", "parents of the boy". */
const governing = new Set([
  ...[
    'with',
    'by',
    'from',
    'for',
    'of',
    'about',
    'at',
    'to',
    'on',
    'in',
    'against',
    'near',
    'like',
  ],
  ...['behind', 'beside', 'between', 'told', 'tell', 'tells', 'telling', 'asked', 'ask', 'asks'],
  ...['informed', 'showed', 'shown', 'sent', 'gave', 'met', 'called', 'rang', 'phoned', 'saw'],
]);
const opening = new Set([
  'that',
  'if',
  'whether',
  'and',
  'but',
  'because',
  'when',
  'who',
  'so',
  'as',
]);

/** Names that begin with a capital and are nobody's. */
const notNames = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december', 'easter', 'christmas', 'year', 'english', 'maths'],
  ...['snapchat', 'instagram', 'whatsapp', 'tiktok', 'discord', 'telegram', 'facebook', 'youtube'],
]);

const reach = 14;

/** Of whom the words from this number on speak: the nearest before them, in the same sentence, who acts. */
export function subjectBefore(words: readonly Word[], at: number): Subject {
  const sentence = words[at]?.sentence;
  for (let number = at - 1; number >= Math.max(0, at - reach); number -= 1) {
    if (words[number]?.sentence !== sentence) return 'unknown';
    if (isSaidAs(words, number)) return 'child';
    const who = personAt(words, number);
    if (who !== 'unknown' && !isOwner(words, number) && !isObject(words, number)) return who;
  }
  return 'unknown';
}

/** True at the "as" of "the school recorded her as": what follows is said of her. */
function isSaidAs(words: readonly Word[], number: number): boolean {
  if (words[number]?.word !== 'as') return false;
  const of = words[number - 1]?.word ?? '';
  return /^(him|her|them)$/.test(of) || people.get(of) === 'child';
}

function personAt(words: readonly Word[], number: number): Subject {
  const { word = '', capital = false, sentence } = words[number] ?? {};
  if (/^(person|people)$/.test(word))
    return words[number - 1]?.word === 'young' ? 'child' : 'unknown';
  const known = people.get(word);
  if (known) return known;
  const before = words[number - 1];
  if (before && titles.has(before.word)) return 'adult';
  const mayBeName = capital && word.length > 2 && !notNames.has(word) && !titles.has(word);
  return mayBeName && before?.sentence === sentence ? 'child' : 'unknown';
}

/** True for "the pupil’s": what follows is spoken of, not the pupil. */
function isOwner(words: readonly Word[], number: number): boolean {
  return words[number + 1]?.word === "'s" && !/^(he|she|they|who)$/.test(words[number]?.word ?? '');
}

function isObject(words: readonly Word[], number: number): boolean {
  if (pronouns.has(words[number]?.word ?? '')) return false;
  for (let before = number - 1; before >= Math.max(0, number - 3); before -= 1) {
    const { word = '', join } = words[before] ?? {};
    if (governing.has(word)) return true;
    if (opening.has(word) || join === 'hard') return false;
  }
  return false;
}
