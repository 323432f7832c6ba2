import type { z } from 'zod';
import type { Refusal } from '#kit';
import type { Fields, Values } from './fields.ts';
import type { Placed } from './placed.ts';

/** What one kind of record hands its acts: its state, how it may stand, and what deciding may look at. */
export interface RecordKind {
  readonly state: object;
  readonly status: string;
  /** The names of those who may do things to it. */
  readonly audience: string;
  /** How its entries are read in the file of one of the people it is about. */
  readonly file: object;
  readonly deciding: { readonly state: object; readonly school: object };
}

/** One page of a journey: a title, the questions on it, and when it is skipped. */
export interface Page<K extends RecordKind, F extends Fields<K['state']> = Fields<K['state']>> {
  readonly title: string;
  /** A sentence or two above the questions. */
  readonly intro?: string;
  /** What stands in the way as things are, said before anything is asked; none where nothing does. */
  readonly before?: (of: Pick<K['deciding'], 'state' | 'school'>) => readonly string[];
  readonly fields: readonly (keyof F & string)[];
  /** Leaves the page out when it does not apply to this record and these answers. */
  readonly onlyIf?: (answers: Readonly<Record<string, unknown>>, state: K['state']) => boolean;
}

/** What stands beside the questions of an act while somebody answers, from the record. */
export interface Beside {
  /** What it is, as a heading. */
  readonly title: string;
  /** The first entry; the newest that an act of this name left; or the newest that waits to be taken back. */
  readonly entry: 'first' | 'waiting' | { readonly newest: string };
}

/** What an act left in the record: its answers, what it worked out, and its place. */
export interface Happened<D> extends Placed {
  readonly data: D;
}

/**
 * One thing a person can do to a record, declared once: its questions, pages and words, where it is
 * allowed, its refusals, what event it leaves and what that changes. Forms, checks, history and storage follow from it.
 */
export interface Act<
  K extends RecordKind,
  N extends string = string,
  F extends Fields<K['state']> = Fields<K['state']>,
  E extends string = string,
  A extends object = object,
  R extends string = string,
> {
  readonly name: N;
  /** Who may, as one of the named audiences. */
  readonly may: K['audience'];
  /** Left to whoever may, also where they stand aside because they are the person harmed. */
  readonly alsoAside?: true;
  /** Imperative, as on a button: "Refer to the police". */
  readonly title: string;
  /** Said after it is done: what happened, what happens next and who will do it. */
  readonly done: string;
  readonly event: E;
  /** Past tense, as in the chronology: "Referred to the police". */
  readonly recorded: string;
  /** Whose file its entry belongs to, and which answers are left out there. */
  readonly file: K['file'];
  readonly from: readonly K['status'][];
  /** False while there is nothing to do it to, so that it is not offered; left out, it always is. */
  offered?(state: K['state']): boolean;
  /** It begins a record, and is done to none that is there. */
  readonly begins?: true;
  /** It takes an entry of the record back. */
  readonly takesBack?: true;
  /** An entry that somebody needs before their eyes to answer. */
  readonly beside?: Beside;
  /** The guidance’s advice stands beside it: as things are, or as they would be by the answers so far. */
  readonly advice?: 'as-it-stands' | 'by-the-answers';
  /** Whom it asks to agree, in words, who can then read the record too. */
  readonly asks?: string;
  /** It answers what another act asked, by its name; whoever answered may not be able to see the record any more. */
  readonly answers?: string;
  /** What is answered can change who is able to read the record. */
  readonly changesReaders?: true;
  /** Where somebody to whom the record is closed goes back to: to their own tasks, or else to their report. */
  readonly home?: 'tasks';
  readonly fields: F;
  readonly pages: readonly Page<K, F>[];
  /** Facts the act itself works out and keeps beside the answers. */
  readonly adds: z.ZodObject & z.ZodType<A>;
  decide(input: Values<F>, deciding: K['deciding']): A | Refusal<R>;
  /** What is so afterwards. It never asks the guidance and never fails: an event is history. */
  follow(state: K['state'], event: Happened<Values<F> & A>): K['state'];
}

/** Any act on one kind of record, when it does not matter which: its questions and words, without the types of its answers. */
export interface AnyAct<K extends RecordKind> extends Omit<Act<K>, 'pages' | 'decide' | 'follow'> {
  readonly pages: readonly (Omit<Page<K>, 'fields'> & { readonly fields: readonly string[] })[];
  decide(input: never, deciding: K['deciding']): object | Refusal;
  follow(state: K['state'], event: never): K['state'];
}
