import type { Actor } from '#access';
import type { ActName, Chronology, Directory, OpenView, Pick } from '#cases';
import type { Instant, Refusal } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { Store } from '#store';
import type { NoteReading } from './reading.ts';

/** What the pipeline works with; handed in by main, or by a test with a fixed clock. */
export interface Tools {
  readonly store: Store;
  readonly people: People;
  readonly settings: SchoolSettings;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly noteReading: NoteReading;
}

/** A case as somebody who may see it sees it now. */
export interface OpenCase extends OpenView {
  readonly may: readonly ActName[];
  readonly directory: Directory;
  readonly picks: (act: ActName) => Readonly<Record<string, readonly Pick[]>>;
}

/** Somebody else has just added to the case: what they added, and where the record now stands. */
export interface Conflict {
  readonly done: 'conflict';
  readonly sequence: number;
  readonly since: Chronology;
}

export type Performed =
  | {
      readonly done: 'performed';
      readonly caseId: string;
      readonly reference: string;
      readonly sequence: number;
    }
  | { readonly done: 'refused'; readonly refusal: Refusal }
  | Conflict
  /** There is no such case, or none that this person may know of. */
  | { readonly done: 'unknown' };

export interface WorklistRow {
  readonly caseId: string;
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: Instant | null;
  readonly reportedAt: Instant;
  readonly children: readonly string[];
  readonly advised: string | null;
  readonly next: string | null;
}

/** A report as the person who made it sees it: never more than this. */
export interface Receipt {
  readonly reference: string;
  readonly reportedAt: Instant;
  readonly readAt: Instant | null;
  readonly message: string | null;
}

export interface Act {
  readonly act: ActName;
  /** Null only for a new report. */
  readonly caseId: string | null;
  /** Values as `readAnswers` gives them. */
  readonly input: unknown;
  /** The last entry the person had seen. */
  readonly expected: number;
  /** The draft that this finishes, removed in the same transaction. */
  readonly draft?: string;
}

/** The one pipeline: everything read from or done to a case goes through here. */
export interface Casework {
  open(actor: Actor, caseId: string): Promise<OpenCase | null>;
  perform(actor: Actor, act: Act): Promise<Performed>;
  /** Records by urgency, 25 a page from 0, with counts by status; null when not for this person. */
  worklist(
    actor: Actor,
    query: { readonly statuses?: readonly string[]; readonly page: number },
  ): Promise<{ readonly rows: readonly WorklistRow[]; readonly counts: Counts } | null>;
  myReports(actor: Actor): Promise<readonly Receipt[]>;
  /** Cases in which this person's second opinion is waited for, or that they manage without having a worklist. */
  awaitingMe(actor: Actor): Promise<readonly WorklistRow[]>;
  /** The records a child of this school is part of; null when not for this person. */
  casesOf(actor: Actor, learner: string): Promise<readonly WorklistRow[] | null>;
  /** The people this person may pick from: staff, and for those who may list cases, children and carers. */
  directory(actor: Actor): Promise<Directory>;
}
export type Counts = Readonly<Record<string, number>>;
