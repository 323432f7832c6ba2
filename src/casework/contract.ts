import type { Actor } from '#access';
import type {
  ActName,
  Chronology,
  Correcting,
  Correction,
  Directory,
  FileCase,
  Lack,
  OpenView,
  PerhapsName,
  SupportedChild,
  TakenOut,
} from '#cases';
import type { Pick } from '#acts';
import type { Instant, PlainDate, Refusal } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { Store } from '#store';
import type {
  Found,
  Looking,
  MyTask,
  Reading,
  Receipt,
  RemovalFilter,
  Removals,
  Worklist,
  WorklistFilter,
  WaitingCase,
  WorklistRow,
} from './lists/lists-contract.ts';
import type { NamesWork } from './names/names-contract.ts';
import type { PartsWork } from './parts/parts-contract.ts';
import type { NoteLook } from './record/journal.ts';
import type { NoteReading } from './record/reading.ts';

/** What the pipeline works with; handed in by main, or by a test with a fixed clock. */
export interface Tools {
  readonly store: Store;
  readonly people: People;
  readonly settings: SchoolSettings;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly noteReading: NoteReading;
  readonly noteLook: NoteLook;
}

/** What there is to choose from for each question. */
export interface ToPickFrom {
  readonly picks: Readonly<Record<string, readonly Pick[]>>;
}

/** A case as somebody who may see it sees it now. */
export interface OpenCase extends OpenView {
  readonly may: readonly ActName[];
  /** They are pictured in it, and somebody else manages it. */
  readonly standsAside: boolean;
  /** What an act that is theirs to do lacks in the record as it stands; null where it lacks nothing, or is not theirs. */
  readonly notYet: (act: ActName) => Lack | null;
  readonly directory: Directory;
  readonly picks: (act: ActName) => Readonly<Record<string, readonly Pick[]>>;
  /** Why an entry, by its number, cannot be corrected by this person; null where it can. */
  readonly whyNotCorrect: (entry: string) => Refusal | null;
  /** What this person needs to correct an entry, or why they cannot, with what to do instead. */
  readonly correcting: (entry: string) => (Correcting & ToPickFrom) | Refusal;
  /** True for whoever may read the own file of a child in it. */
  readonly showsFiles: boolean;
  /** Words of it that may be names of people in it, and of which nobody has decided. */
  readonly perhapsNames: () => readonly PerhapsName[];
}

/** A child’s own file: every case with them in it that its reader may see, the newest first. */
export interface ChildFile {
  readonly name: string;
  /** Their year, as the directory has it. */
  readonly year: string;
  readonly cases: readonly (FileCase & { readonly may: readonly ActName[] })[];
  /** Cases in which they stood by mistake: one line for each, and nothing else of it. */
  readonly takenOut: readonly TakenOut[];
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

/** What somebody to whom a case is closed may still add to it: their own account, their own task. */
export interface Outside {
  readonly caseId: string;
  readonly reference: string;
  readonly may: readonly ActName[];
  readonly picks: (act: ActName) => Readonly<Record<string, readonly Pick[]>>;
}

export interface Act {
  readonly act: ActName;
  /** Null only for a new report. */
  readonly caseId: string | null;
  /** Values as `readAnswers` gives them. */
  readonly input: unknown;
  /** The entry that this says anew, and why; left out where it corrects nothing. */
  readonly corrects?: Correction;
  /** The last entry the person had seen. */
  readonly expected: number;
  /** The draft that this finishes: removed in the same transaction, and finished once however often it is sent. */
  readonly draft?: string;
}

/** The one pipeline: everything read from or done to a case goes through here. */
export interface Casework {
  /** A case, for whoever may see it; the reading is noted, once for all pages of one journey where one is named. */
  open(actor: Actor, caseId: string, journey?: string): Promise<OpenCase | null>;
  /** The number of the last entry of a case, for whoever may see it; null for anybody else. Nothing of it is shown, so nothing is noted. */
  standsAt(actor: Actor, caseId: string): Promise<number | null>;
  perform(actor: Actor, act: Act): Promise<Performed>;
  /** What this person has done with a draft already; null when nothing, or nothing they may know of now. */
  doneWith(
    actor: Actor,
    draft: string,
  ): Promise<Extract<Performed, { readonly done: 'performed' }> | null>;
  /** Records, the most pressing first, 25 a page from 0; null when not for this person. */
  worklist(
    actor: Actor,
    query: WorklistFilter & { readonly page: number },
  ): Promise<Worklist | null>;
  /** Finds records by reference, person or day of report; null when not for this person. */
  find(actor: Actor, looking: Looking): Promise<Found | null>;
  myReports(actor: Actor): Promise<readonly Receipt[]>;
  /** What this person has been asked to do, what is due first coming first. */
  myTasks(actor: Actor): Promise<readonly MyTask[]>;
  /** The children this person supports, with each child’s own support and nothing of the case. */
  mySupport(actor: Actor): Promise<readonly SupportedChild[]>;
  /** What this person may add to a record they may not open; null where there is nothing. */
  outside(actor: Actor, caseId: string): Promise<Outside | null>;
  /** Cases in which this person's second opinion is waited for, or that they manage without having a worklist. */
  awaitingMe(actor: Actor): Promise<readonly WaitingCase[]>;
  /** The records a child of this school is part of; null when not for this person. */
  casesOf(actor: Actor, learner: string): Promise<readonly WorklistRow[] | null>;
  /** Reports to have something taken down, what is left too long first; null when not for this person. */
  removals(
    actor: Actor,
    query: RemovalFilter & { readonly page: number },
  ): Promise<Removals | null>;
  /** How many open reports are late; null when not for this person. */
  lateRemovals(actor: Actor): Promise<number | null>;
  /**
   * A child’s own file, each case in it noted in the reading log first; null where there is no such child,
   * or none of whom this person may read.
   */
  fileOf(actor: Actor, learner: string): Promise<ChildFile | null>;
  /** Who looked at what on a day, in UTC, as far as this person may know of it; null when not for them. */
  readings(actor: Actor, day: PlainDate): Promise<readonly Reading[] | null>;
  readonly parts: PartsWork;
  readonly names: NamesWork;
  /** The people this person may pick from: staff, and for those who may list cases, children and carers. */
  directory(actor: Actor): Promise<Directory>;
}
