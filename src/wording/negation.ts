import type { Word } from './words.ts';

const negators = new Set([
  ...[
    'not',
    'no',
    'never',
    'neither',
    'nor',
    'none',
    'nobody',
    'nothing',
    'without',
    'cannot',
    'non',
  ],
  ...['avoid', 'avoids', 'avoided', 'avoiding', 'instead'],
  ...['untrue', 'false', 'myth'],
]);

/** What a negation does not reach over: "she did not answer and lied". */
const walls = new Set([
  'and',
  'but',
  'because',
  'so',
  'when',
  'who',
  'if',
  'although',
  'though',
  'then',
]);
const reach = 6;

/** True where something is denied rather than said: "was never banter", "no sign that she lied". */
export function isDenied(words: readonly Word[], at: number): boolean {
  for (let number = at - 1; number >= Math.max(0, at - reach); number -= 1) {
    if (words[number + 1]?.join !== 'plain') return false;
    const { word = '' } = words[number] ?? {};
    if (walls.has(word) || isAside(words, number)) return false;
    if (negators.has(word) || isRatherThan(words, number)) return true;
  }
  return false;
}

const asides = new Set(['to', 'with', 'by', 'from', 'about', 'at']);
const beforeNouns = new Set(['the', 'a', 'an', 'her', 'his', 'their', 'our', 'another', 'each']);

/** True at the "to" of "not yet spoken to the victim": what is denied is the speaking. */
function isAside(words: readonly Word[], number: number): boolean {
  return asides.has(words[number]?.word ?? '') && beforeNouns.has(words[number + 1]?.word ?? '');
}

/** "It was abuse rather than banter", but not "rather silly". */
function isRatherThan(words: readonly Word[], number: number): boolean {
  return words[number]?.word === 'rather' && words[number + 1]?.word === 'than';
}

const naming = new Set([
  'word',
  'words',
  'term',
  'terms',
  'phrase',
  'phrases',
  'label',
  'expression',
]);

/** True where the words are spoken about, not used: "the word sexting". */
export function isNamed(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2].some((number) => {
    const { word = '', sentence } = words[number] ?? {};
    return naming.has(word) && sentence === words[at]?.sentence;
  });
}
