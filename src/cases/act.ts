import type { z } from 'zod';
import type { Instant, Refusal } from '#kit';
import type { School } from '#schools';
import type { Fields, Values } from './fields.ts';
import type { Repeat } from './parts/links/state.ts';
import type { DirectoryPerson } from './who/person.ts';
import type { CaseState, Placed } from './state.ts';
import type { Status } from './record/status.ts';

/** One page of a journey: a title, the questions on it, and when it is skipped. */
export interface Page<F extends Fields = Fields> {
  readonly title: string;
  /** A sentence or two above the questions. */
  readonly intro?: string;
  /** What stands in the way as things are, said before anything is asked; none where nothing does. */
  readonly before?: (of: Pick<Deciding, 'state' | 'school'>) => readonly string[];
  readonly fields: readonly (keyof F & string)[];
  /** Leaves the page out when it does not apply to this case and these answers. */
  readonly onlyIf?: (answers: Readonly<Record<string, unknown>>, state: CaseState) => boolean;
}

/** Everything an act may look at to decide. Handed in, so that deciding stays pure. */
export interface Deciding {
  readonly state: CaseState;
  readonly actor: DirectoryPerson;
  readonly now: Instant;
  readonly school: School;
  /** A fresh id for the one new thing this act may create. */
  readonly newId: string;
  /**
   * Another record by its reference, with those for whom it does not exist; null when there is none that
   * whoever acts may know of. Left out where an act names no other record.
   */
  readonly otherCase?: (reference: string) => { readonly barred: readonly string[] } | null;
  /** Children of this case who are in others that whoever acts may know of; left out where an act does not ask. */
  readonly earlier?: readonly Repeat[];
  /** Looks somebody up in the school's directory. */
  readonly directory: (id: string) => DirectoryPerson | null;
}

/** What an act left in the record: its answers, what it worked out, and its place. */
export interface Happened<D> extends Placed {
  readonly data: D;
}

/**
 * One thing a person can do to a case, declared once: its questions, pages and words, where it is
 * allowed, its refusals, what event it leaves and what that changes. Forms, checks, history and storage follow from it.
 */
export interface Act<
  N extends string = string,
  F extends Fields = Fields,
  E extends string = string,
  A extends object = object,
  R extends string = string,
> {
  readonly name: N;
  /** Imperative, as on a button: "Refer to the police". */
  readonly title: string;
  /** Said after it is done: what happened, what happens next and who will do it. */
  readonly done: string;
  readonly event: E;
  /** Past tense, as in the chronology: "Referred to the police". */
  readonly recorded: string;
  readonly from: readonly Status[];
  /** False while there is nothing to do it to, so that it is not offered; left out, it always is. */
  offered?(state: CaseState): boolean;
  readonly fields: F;
  readonly pages: readonly Page<F>[];
  /** Facts the act itself works out and keeps beside the answers. */
  readonly adds: z.ZodObject & z.ZodType<A>;
  decide(input: Values<F>, deciding: Deciding): A | Refusal<R>;
  /** What is so afterwards. It never asks the guidance and never fails: an event is history. */
  follow(state: CaseState, event: Happened<Values<F> & A>): CaseState;
}

/** Any act, when it does not matter which: its questions and words, without the types of its answers. */
export interface AnyAct extends Omit<Act, 'pages' | 'decide' | 'follow'> {
  readonly pages: readonly (Omit<Page, 'fields'> & { readonly fields: readonly string[] })[];
  decide(input: never, deciding: Deciding): object | Refusal;
  follow(state: CaseState, event: never): CaseState;
}
