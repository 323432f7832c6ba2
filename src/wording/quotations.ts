import { sayingWords } from './groups.table.ts';
import { readWords } from './words.ts';

/** A stretch of text between quotation marks, marks included; `end` is the first offset after it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** True where the words are somebody's own, or named as words; false for marks that only hedge. */
  readonly speech: boolean;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };
const letter = /[\p{L}\p{N}]/u;

/** The quotations of a text, in order, not nested. Never throws; what is not closed ends with its line. */
export function quotations(text: string): readonly Quotation[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)];
  return lines.flatMap(({ 0: line, index }) =>
    inLine(line).map(({ start, end, speech }) => ({
      start: start + index,
      end: end + index,
      speech,
    })),
  );
}

function inLine(line: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const singles = singleClosers(line);
  let single = 0;
  for (let at = 0; at < line.length; at += 1) {
    while ((singles[single] ?? Infinity) <= at) single += 1;
    const end = closes(line, at, singles[single]);
    if (end === undefined) continue;
    found.push({ start: at, end, speech: isSpeech(line, { start: at, end }, found.at(-1)) });
    at = end - 1;
  }
  return found;
}

/** Where the quotation that begins here ends, if one does. */
function closes(line: string, at: number, single: number | undefined): number | undefined {
  const mark = line[at] ?? '';
  const closer = closing[mark];
  if (closer) {
    const end = line.indexOf(closer, at + 1);
    return end < 0 ? line.length : end + 1;
  }
  if (single === undefined || !/['‘]/.test(mark)) return undefined;
  const opens = !letter.test(line[at - 1] ?? ' ') && letter.test(line[at + 1] ?? ' ');
  return opens ? single + 1 : undefined;
}

/**
 * Where a single mark closes: after something and before no letter. After an s it may be a possessive
 * ("the girls’ phones"), and is one where another mark closes before the next opens.
 */
function singleClosers(line: string): readonly number[] {
  const places = [...line.matchAll(/(?<=\S)['’](?![\p{L}\p{N}])/gu)].map(({ index }) => index);
  return places.filter((place, number) => {
    const next = places[number + 1];
    if (!/s/i.test(line[place - 1] ?? '') || next === undefined) return true;
    return /‘|(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/u.test(line.slice(place + 1, next));
  });
}

/** Whether somebody is said to have spoken or written these words, just before or just after them. */
function isSpeech(
  line: string,
  { start, end }: Pick<Quotation, 'start' | 'end'>,
  previous: Quotation | undefined,
): boolean {
  const before = line.slice(Math.max(previous?.end ?? 0, start - 80), start);
  const sentence = before.split(/[.!?…]\s/).at(-1) ?? '';
  if (/:\s*$/.test(before) || says(sentence, -6)) return true;
  const after = /^[,\s]*([^.!?…;:]*)/.exec(line.slice(end, end + 60))?.[1] ?? '';
  if (says(after, 4)) return true;
  return previous?.speech === true && before.length < 40 && says(before, -6);
}

/** Whether there is a word for speaking or naming among the first words, or (negative) the last. */
function says(text: string, count: number): boolean {
  const words = readWords(text);
  const near = count < 0 ? words.slice(count) : words.slice(0, count);
  return near.some(({ word }) => sayingWords.has(word));
}
