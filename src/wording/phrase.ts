import { formsOf } from './forms.ts';
import { type GroupName, groups } from './groups.table.ts';
import { plainWord, type Word } from './words.ts';

/*
 * A phrase is written in words, so that a list of terms can be read and checked by people who do not
 * write programs:
 *
 *   refuse+ to say|tell     any form of "refuse", then "to", then one of two words
 *   put+ <self> ..1 at risk a group of words in angle brackets; up to one word between
 *   just? a joke            a word that may be missing
 *   offered [a lift] home   what is pointed out stands in square brackets; without them, all of it
 *   plugging $              at the end of what belongs together
 *
 * Nothing of it can be made to try more than a few hundred ways at one place, whatever the text.
 */

type Step =
  | { readonly kind: 'word'; readonly any: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'end' };

/** A phrase ready to be looked for. `from` and `to` are the steps that are pointed out. */
export interface Phrase {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly to: number;
}

/** Words of a text, by their numbers: `from` up to and including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a phrase was found: the whole of it, and the part that is pointed out. */
export interface Found {
  readonly all: Span;
  readonly part: Span;
}

/** Reads a phrase. Throws where it is not well written: phrases are ours, or have been checked. */
export function readPhrase(source: string): Phrase {
  const parts = source.split(' ');
  const steps = parts.map((part) => readStep(part.replace(/^\[|\]$/g, '')));
  const opened = parts.findIndex((part) => part.startsWith('['));
  const closed = parts.findIndex((part) => part.endsWith(']'));
  const first = steps[0];
  if (first?.kind !== 'word' || first.optional || opened < 0 !== closed < 0)
    throw new Error(`not a phrase: ${source}`);
  return { steps, from: Math.max(opened, 0), to: closed < 0 ? steps.length - 1 : closed };
}

/** The words with which a phrase may begin. */
export function openingWords({ steps }: Phrase): Iterable<string> {
  return steps[0]?.kind === 'word' ? steps[0].any : [];
}

/** Looks for a phrase that begins with the word of this number. */
export function findAt(words: readonly Word[], at: number, phrase: Phrase): Found | undefined {
  const places = walk({ words, steps: phrase.steps }, { at, step: 0, loose: true });
  if (!places) return undefined;
  const part = places.slice(phrase.from, phrase.to + 1).filter((place) => place >= 0);
  const all = places.filter((place) => place >= 0);
  return { all: ends(all, at), part: ends(part, at) };
}

function ends(places: readonly number[], at: number): Span {
  return { from: places[0] ?? at, to: places.at(-1) ?? at };
}

function readStep(source: string): Step {
  if (source === '$') return { kind: 'end' };
  const gap = /^\.\.(\d)$/.exec(source);
  if (gap) return { kind: 'gap', upTo: Number(gap[1]) };
  const optional = source.endsWith('?');
  const choices = source.replace(/\?$/, '').split('|');
  return { kind: 'word', any: new Set(choices.flatMap(readChoice)), optional };
}

/** The words a choice stands for: a group, a word with its forms, or a word. */
export function readChoice(choice: string): readonly string[] {
  const group = /^<(.+)>$/.exec(choice)?.[1];
  if (group !== undefined) {
    if (!isGroup(group)) throw new Error(`there is no group of words called ${group}`);
    return groups[group].flatMap(readChoice);
  }
  if (choice === '') throw new Error('a phrase with an empty word');
  return choice.endsWith('+') ? formsOf(plainWord(choice.slice(0, -1))) : [plainWord(choice)];
}

function isGroup(name: string): name is GroupName {
  return Object.hasOwn(groups, name);
}

interface Walk {
  readonly words: readonly Word[];
  readonly steps: readonly Step[];
}
interface Stand {
  readonly at: number;
  readonly step: number;
  /** True at the beginning and after a gap, where a comma may stand. */
  readonly loose: boolean;
}

/** The number of the word that each step took, -1 for a step that took none; nothing if it fails. */
function walk(way: Walk, { at, step, loose }: Stand): readonly number[] | undefined {
  const next = way.steps[step];
  if (!next) return [];
  if (next.kind === 'gap') return walkGap(way, { at, step, loose }, next.upTo);
  const word = way.words[at];
  const reached = word && (step === 0 || word.join === 'plain' || (loose && word.join === 'soft'));
  if (next.kind === 'end') return reached ? undefined : [-1];
  if (reached && next.any.has(word.word)) {
    const rest = walk(way, { at: at + 1, step: step + 1, loose: false });
    if (rest) return [at, ...rest];
  }
  const without = next.optional ? walk(way, { at, step: step + 1, loose }) : undefined;
  return without && [-1, ...without];
}

function walkGap(way: Walk, { at, step }: Stand, upTo: number): readonly number[] | undefined {
  for (let skipped = 0; skipped <= upTo; skipped += 1) {
    const rest = walk(way, { at: at + skipped, step: step + 1, loose: true });
    if (rest) return [-1, ...rest];
    const passed = way.words[at + skipped];
    if (!passed || passed.join === 'hard') return undefined;
  }
  return undefined;
}
