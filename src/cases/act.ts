import * as language from '#acts';
import type { Instant } from '#kit';
import type { AudienceName, School } from '#schools';
import type { Repeat } from './parts/links/state.ts';
import type { InAFile } from './record/in-a-file.ts';
import type { Status } from './record/status.ts';
import type { CaseState } from './state.ts';
import type { DirectoryPerson } from './who/person.ts';

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

/** A case, as the language of acts knows it. */
interface ACase {
  readonly state: CaseState;
  readonly status: Status;
  readonly audience: AudienceName;
  readonly file: InAFile;
  readonly deciding: Deciding;
}

/** Any act on a case. */
export type AnyAct = language.AnyAct<ACase>;
/** An act on a case, with the types of its answers. */
export type Act<
  N extends string,
  F extends language.Fields<CaseState>,
  E extends string,
  A extends object,
> = language.Act<ACase, N, F, E, A>;
/** One page of an act on a case, with questions of these names. */
export type Page<F extends language.Fields<CaseState> = CaseFields> = language.Page<ACase, F>;
/** A question asked of a case, and a set of them by name. */
export type CaseField = language.Field<CaseState>;
export type CaseFields = language.Fields<CaseState>;

/** The two ways of declaring an act on a case. */
export const { defineAct, defineActAdding } = language.actsOn<ACase>();
