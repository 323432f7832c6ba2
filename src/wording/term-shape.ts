import type { PlainDate } from '#kit';
import type { Known, SourceId } from '#sources';

/** A source of the register that a pair rests on, and how it is known there. */
export interface Cited {
  readonly source: SourceId;
  readonly known: Known;
}

/** One way in which a term is met, and better words for just that. Phrases as `phrase.ts` reads them. */
export interface Find {
  readonly phrases: readonly [string, ...string[]];
  /** Words to use instead; empty where leaving the words out is better. */
  readonly better: readonly string[];
  /** Left alone where these are found around the same words: false friends. */
  readonly unless?: readonly string[];
  /** Looked for only in a sentence in which one of these stands. */
  readonly with?: readonly string[];
  /** Left alone in a sentence in which one of these stands. */
  readonly without?: readonly string[];
  /**
   * Of whom it must be said, or by whom done: a child, or a child or a family. Where nobody is named it
   * counts as a child, unless `sure` asks that one is. A thing can be spoken of but does nothing.
   */
  readonly of?: 'child' | 'family';
  readonly by?: 'child' | 'family';
  readonly sure?: true;
}

/** What a record is for. Formal referrals keep some words that other bodies ask for. */
export type Writing = 'record' | 'formal-referral';

/** One entry of the list of words to avoid. */
export interface Term {
  readonly id: string;
  /** The words as a person would name them. */
  readonly avoid: string;
  /** What to write instead: one sentence. */
  readonly prefer: string;
  /** Why, in one sentence that judges nobody. */
  readonly why: string;
  readonly sources: readonly [Cited, ...Cited[]];
  readonly inForce: { readonly from: PlainDate; readonly to?: PlainDate };
  /** Where the words stay. */
  readonly keptIn?: Writing;
  readonly finds: readonly [Find, ...Find[]];
}

/** Words that are left alone: law, labels of the classes, names and titles. */
export interface LeftAlone {
  readonly what: 'law' | 'class-label' | 'name' | 'title';
  readonly phrases: readonly string[];
}

/** A list of terms as a setting uses it. `edition` is the day on which the national list was last changed. */
export interface WordingList {
  readonly edition: PlainDate;
  readonly terms: readonly Term[];
  readonly leftAlone: readonly LeftAlone[];
}

/** A term as its table gives it: its id is its key, and it is in force from the list's first edition. */
export type TermBody = Omit<Term, 'id' | 'inForce'> & Partial<Pick<Term, 'inForce'>>;
