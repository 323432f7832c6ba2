import { commonWords, describing } from './words.table.ts';
import { isCapital, type Token, tokensIn } from './tokens.ts';

const quoted = /[“"‘']([^“”"‘’']{2,40})[”"’']/gu;
const calledSo = /\b(?:called|named|known as|goes by|nicknamed?|aka)\b[\s:,]*/giu;
const handle = /@?(?=[\p{L}\p{N}._]*\p{L})(?=[\p{L}\p{N}._]*[\d_@])[\p{L}\p{N}][\p{L}\p{N}._]*/gu;
const ofSchool = /^\s+(?:\p{Lu}\p{L}+\s+)*(?:school|college|academy|primary|high|grammar)\b/iu;

const isName = ({ plain }: Token): boolean => plain.length > 1 && !describing.has(plain);

/** Words after “called” and its like, as far as they can be a name. */
function namedIn(text: string): readonly string[] {
  return [...text.matchAll(calledSo)].flatMap(({ 0: found, index }) => {
    const rest = text.slice(index + found.length).split(/[,;.(]/)[0] ?? '';
    const words = rest.trim().split(/\s+/);
    const end = words.findIndex((one) => !tokensIn(one).some(isName));
    return words.slice(0, end === -1 ? 3 : Math.min(3, end));
  });
}

/** Words with a capital letter that describe nothing; the name of a school is not theirs. */
function capitals(text: string): readonly string[] {
  return tokensIn(text)
    .filter((token) => isCapital(token) && isName(token) && !ofSchool.test(text.slice(token.end)))
    .filter(({ plain, start }) => start > 0 || !commonWords.has(plain) || plain.length > 3)
    .map((token) => token.text);
}

/** One or two words and nothing else are what somebody is called. */
function bareName(text: string): readonly string[] {
  const tokens = tokensIn(text);
  return tokens.length < 3 && tokens.every(isName) ? tokens.map((token) => token.text) : [];
}

/**
 * The names in the words by which a case knows somebody who is in no list: “Kai, from Millbrook School”,
 * “online contact called shadow_fox99”. What only describes them is no name.
 */
export function namesKnownAs(text: string): readonly string[] {
  const inQuotes = [...text.matchAll(quoted)].map(([, words = '']) => words);
  const handles = [...text.matchAll(handle)].map(([found]) => found);
  return [
    ...new Set([...inQuotes, ...handles, ...namedIn(text), ...capitals(text), ...bareName(text)]),
  ];
}
