import { type Additions, additionsSchema } from './additions-schema.ts';
import { review } from './review.ts';
import type { Term, WordingList } from './term-shape.ts';
import { nationalList } from './terms.ts';
import { readWords } from './words.ts';

/** Either what a setting changes, or what is wrong with it, a sentence for each fault. */
export type ParsedAdditions =
  | { readonly ok: true; readonly additions: Additions }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a setting’s changes to a list from untrusted input. Never throws. */
export function parseAdditions(input: unknown, list = nationalList): ParsedAdditions {
  const parsed = additionsSchema.safeParse(input);
  if (!parsed.success)
    return {
      ok: false,
      faults: parsed.error.issues.map(({ path, message }) => fault(path, message)),
    };
  const faults = [...clashes(parsed.data, list), ...repeats(parsed.data)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, additions: parsed.data };
}

/** The list with a setting’s own terms after the others, and without those it leaves out. */
export function withAdditions(
  list: WordingList,
  { add, leaveOut, leaveAlone }: Additions,
): WordingList {
  const kept = list.terms.filter((term) => !leaveOut.includes(term.id));
  return {
    edition: list.edition,
    terms: [...kept, ...add.map((one) => addedTerm(one, list))],
    leftAlone: [...list.leftAlone, { what: 'name', phrases: leaveAlone.map(phraseOf) }],
  };
}

type Addition = Additions['add'][number];

function addedTerm({ id, avoid, unless, better, prefer, why }: Addition, list: WordingList): Term {
  const [first, ...others] = avoid;
  const phrases = [phraseOf(first), ...others.map(phraseOf)] as const;
  return {
    id,
    avoid: avoid.join(', '),
    prefer,
    why,
    sources: [{ source: 'setting', known: 'read' }],
    inForce: { from: list.edition },
    finds: [{ phrases, better, unless: unless.map(phraseOf) }],
  };
}

/** Written words as a phrase that finds all their forms. */
function phraseOf(written: string): string {
  return readWords(written)
    .map(({ word }) => (word.startsWith("'") ? word : `${word}+`))
    .join(' ');
}

function clashes({ add, leaveOut }: Additions, list: WordingList): readonly string[] {
  const known = new Set(list.terms.map((term) => term.id));
  const ids = add.map((one) => one.id);
  return [
    ...ids.filter((one) => known.has(one)).map((one) => `${one} is in the national list already`),
    ...ids
      .filter((one, number) => ids.indexOf(one) !== number)
      .map((one) => `${one} is there twice`),
    ...leaveOut.filter((one) => !known.has(one)).map((one) => `${one} is not in the national list`),
  ];
}

/** Better words that the same term would point out again. */
function repeats({ add }: Additions): readonly string[] {
  return add.flatMap((one) => {
    const own = withAdditions(
      { ...nationalList, terms: [] },
      { add: [one], leaveOut: [], leaveAlone: [] },
    );
    return one.better
      .filter((better) => review(better, { voice: 'staff', list: own }).length > 0)
      .map(() => `${one.id}: its better words would be pointed out again`);
  });
}

function fault(path: readonly PropertyKey[], message: string): string {
  const [where, number] = path;
  return typeof number === 'number' ? `${String(where)} ${number + 1}: ${message}` : message;
}
