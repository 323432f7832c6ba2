import type { TermId } from '../term-ids.ts';

/** One or more sentences, so that the compiler says which term has none. */
type Some = readonly [string, ...string[]];

/**
 * Invented sentences about one term. In `found`, the words that should be noticed stand in square
 * brackets. `leftAlone` are near misses: the same words, meant in another way. The patterns are tuned
 * on these; what is `heldOut` was set aside to measure them by.
 */
export interface TermSentences {
  readonly found: readonly [string, string, ...string[]];
  readonly leftAlone: Some;
  readonly heldOut: { readonly found: Some; readonly leftAlone: Some };
}

/** A sentence with words of several terms, in the order in which they stand. */
export interface SeveralTerms {
  readonly text: string;
  readonly terms: readonly [TermId, TermId, ...TermId[]];
  readonly heldOut?: true;
}

/** Sentences in which nothing should be noticed. */
export interface PlainSentences {
  readonly tuned: readonly string[];
  readonly heldOut: readonly string[];
}

/** A sentence with the words that should be noticed in square brackets, and their terms in order. */
export interface MarkedSentence {
  readonly text: string;
  readonly terms: readonly TermId[];
}
