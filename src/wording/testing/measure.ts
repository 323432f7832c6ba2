import { laterSentences } from './tuned.table.ts';
import { plain, severalTerms } from './several-or-none.table.ts';
import { freshSentences } from './fresh.table.ts';
import { review } from '../review.ts';
import { sentences } from './by-term.table.ts';
import { type TermId, termIds } from '../term-ids.ts';

/** A part of the sentences: those the phrases are tuned on, or those set aside to measure them by. */
export type Part = 'tuned' | 'held-out' | 'fresh';

/** Words that should be noticed, or were. */
export interface Notice {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence with what should be noticed in it. `near` is the term a near miss was written for. */
export interface Labelled {
  readonly text: string;
  readonly part: Part;
  readonly expected: readonly Notice[];
  readonly near?: TermId;
}

/** What was right (`hits`), what was noticed wrongly (`extra`) and what was not noticed (`missed`). */
export interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

/** Takes the marks out of a sentence, and says where the marked words stand. */
export function labelled(marked: string, terms: readonly string[], part: Part): Labelled {
  const pieces = marked.split(/[[\]]/);
  let start = 0;
  const expected = pieces.flatMap((piece, number) => {
    const notice = { term: terms[(number - 1) / 2] ?? '', start, end: start + piece.length };
    start = notice.end;
    return number % 2 === 1 ? [notice] : [];
  });
  if (expected.length !== terms.length) throw new Error(`marks and terms differ: ${marked}`);
  return { text: pieces.join(''), part, expected };
}

/** Every sentence there is, labelled. */
export function allLabelled(): readonly Labelled[] {
  const ofTerms = termIds.flatMap((id) => {
    const { found, leftAlone, heldOut } = sentences[id];
    const miss = (part: Part) => (text: string) => ({ ...labelled(text, [], part), near: id });
    return [
      ...found.map((text) => labelled(text, [id], 'tuned')),
      ...leftAlone.map(miss('tuned')),
      ...heldOut.found.map((text) => labelled(text, [id], 'held-out')),
      ...heldOut.leftAlone.map(miss('held-out')),
    ];
  });
  const several = severalTerms.map(({ text, terms, heldOut }) =>
    labelled(text, terms, heldOut ? 'held-out' : 'tuned'),
  );
  return [
    ...ofTerms,
    ...several,
    ...plain.tuned.map((text) => labelled(text, [], 'tuned')),
    ...plain.heldOut.map((text) => labelled(text, [], 'held-out')),
    ...laterSentences.map(({ text, terms }) => labelled(text, terms, 'tuned')),
    ...freshSentences.map(({ text, terms }) => labelled(text, terms, 'fresh')),
  ];
}

/** What the advice notices in a sentence, beside what it should: same term, and words in common. */
export function judged({ text, expected }: Labelled): {
  readonly hits: readonly Notice[];
  readonly extra: readonly Notice[];
  readonly missed: readonly Notice[];
} {
  const noticed = review(text, { voice: 'staff' });
  const same = (a: Notice, b: Notice): boolean =>
    a.term === b.term && a.start < b.end && b.start < a.end;
  return {
    hits: expected.filter((one) => noticed.some((other) => same(one, other))),
    extra: noticed.filter((one) => !expected.some((other) => same(one, other))),
    missed: expected.filter((one) => !noticed.some((other) => same(one, other))),
  };
}

/** Counts over sentences, for all terms or for one. */
export function counts(of: readonly Labelled[], term?: TermId): Counts {
  const wanted = (notices: readonly Notice[]): number =>
    notices.filter((notice) => term === undefined || notice.term === term).length;
  const all = of.map(judged);
  const sum = (kind: keyof Counts): number =>
    all.reduce((total, one) => total + wanted(one[kind]), 0);
  return { hits: sum('hits'), extra: sum('extra'), missed: sum('missed') };
}

/** The share of what was noticed that should have been; 1 where nothing was noticed. */
export function precision({ hits, extra }: Counts): number {
  return hits + extra === 0 ? 1 : hits / (hits + extra);
}

/** The share of what should be noticed that was; 1 where nothing should be. */
export function recall({ hits, missed }: Counts): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}
