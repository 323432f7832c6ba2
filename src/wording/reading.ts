import { allAt, type Compiled, compiled, type PhraseIndex, type ReadyFind } from './compiled.ts';
import { isDenied, isNamed } from './negation.ts';
import type { Span } from './phrase.ts';
import { quotations } from './quotations.ts';
import { isOfWriter, subjectBefore } from './subject.ts';
import type { WordingList } from './term-shape.ts';
import { readWords, type Word } from './words.ts';

/** A text as the advice reads it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly list: Compiled;
  /** By number: the words of others, law, labels, names and titles. */
  readonly leftAlone: readonly boolean[];
  /** Answers to what was already asked of a sentence. */
  readonly asked: Map<PhraseIndex<null>, Map<number, boolean>>;
}

/** What was noticed at one place, before it is known whether it overlaps with something else. */
export interface Noticed {
  readonly span: Span;
  readonly ready: ReadyFind;
}

/** Reads a text with a list: its words, and which of them are left alone. */
export function readText(text: string, of: WordingList): Reading {
  const quoted = quotations(text);
  const words = readWords(
    text,
    quoted.flatMap(({ start, end }) => [start, end]),
  );
  const list = compiled(of);
  const leftAlone = words.map(() => false);
  const speech = quoted.filter((quotation) => quotation.speech);
  let next = 0;
  for (const [number, { start }] of words.entries()) {
    while ((speech[next]?.end ?? Infinity) <= start) next += 1;
    leftAlone[number] ||= (speech[next]?.start ?? Infinity) <= start;
    for (const [{ part }] of allAt(words, number, list.leftAlone))
      leftAlone.fill(true, part.from, part.to + 1);
  }
  return { words, list, leftAlone, asked: new Map() };
}

/** All that is noticed at the word of this number. */
export function noticedAt(reading: Reading, at: number): readonly Noticed[] {
  const found = allAt(reading.words, at, reading.list.finds);
  return found
    .map(([{ part }, ready]) => ({ span: part, ready }))
    .filter((noticed) => isMeant(reading, noticed));
}

function isMeant(reading: Reading, { span, ready }: Noticed): boolean {
  const { words, leftAlone } = reading;
  if (leftAlone.slice(span.from, span.to + 1).includes(true)) return false;
  if (isDenied(words, span.from) || isNamed(words, span.from)) return false;
  if (!isSaidOf(words, span, ready)) return false;
  if (ready.with && !inSentence(reading, span, ready.with)) return false;
  return !inSentence(reading, span, ready.without) && !isFalseFriend(words, span, ready);
}

function isSaidOf(words: readonly Word[], { from }: Span, { find }: ReadyFind): boolean {
  const whom = find.by ?? find.of;
  if (!whom) return true;
  const subject = subjectBefore(words, from);
  const nobody = subject === 'thing' || (subject === 'writer' && !isOfWriter(words, from));
  if (subject === 'unknown' || (nobody && !find.by)) return find.sure !== true;
  return subject === 'child' || (whom === 'family' && subject === 'family');
}

const farthest = 12;

function isFalseFriend(words: readonly Word[], span: Span, { unless }: ReadyFind): boolean {
  if (unless.size === 0) return false;
  for (let at = Math.max(0, span.from - farthest); at <= span.to; at += 1)
    if (allAt(words, at, unless).some(([{ all }]) => all.to >= span.from)) return true;
  return false;
}

/** Whether something of this index stands in the sentence of these words. Asked once a sentence. */
function inSentence(reading: Reading, { from }: Span, index: PhraseIndex<null>): boolean {
  if (index.size === 0) return false;
  const sentence = reading.words[from]?.sentence ?? 0;
  const answers = reading.asked.get(index) ?? new Map<number, boolean>();
  reading.asked.set(index, answers);
  const known = answers.get(sentence);
  if (known !== undefined) return known;
  const answer = searchSentence(reading.words, from, index);
  answers.set(sentence, answer);
  return answer;
}

function searchSentence(words: readonly Word[], from: number, index: PhraseIndex<null>): boolean {
  const sentence = words[from]?.sentence;
  let at = from;
  while (at > 0 && words[at - 1]?.sentence === sentence) at -= 1;
  for (; words[at]?.sentence === sentence && at < words.length; at += 1)
    if (allAt(words, at, index).length > 0) return true;
  return false;
}
