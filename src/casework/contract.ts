import type { Actor } from '#access';
import type {
  ActName,
  Chronology,
  Directory,
  DirectoryPerson,
  FileCase,
  OpenView,
  Pick,
  SupportedChild,
  TrackedRemoval,
} from '#cases';
import type { Instant, PlainDate, Refusal } from '#kit';
import type { People, SchoolSettings } from '#people';
import type { Store } from '#store';
import type { DueFilter } from './days.ts';
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
  /** True for whoever may read the own file of a child in it. */
  readonly showsFiles: boolean;
}

/** A child’s own file: every case with them in it that its reader may see, the newest first. */
export interface ChildFile {
  readonly name: string;
  /** Their year, as the directory has it. */
  readonly year: string;
  readonly cases: readonly (FileCase & { readonly may: readonly ActName[] })[];
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
  /** Where it stands in the order of work: first of all, or by when its next step is due. */
  readonly pressing: 'first' | 'overdue' | 'today' | 'week' | 'later' | 'no-clock';
}

/** Which records of the worklist to show: ids and codes only, so that it can stand in an address. */
export interface WorklistFilter {
  /** Only records in which something is to be done, closed ones that must be opened again included. */
  readonly toDo?: boolean;
  readonly statuses?: readonly string[];
  readonly due?: DueFilter;
  readonly advised?: string;
  /** Somebody of the staff: what they have worked on, or what waits for them. */
  readonly whose?: string;
  /** A group of learners, by its code: only records with a learner of that group in them. */
  readonly group?: string;
  readonly secondOpinion?: boolean;
}

/** A page of the worklist, 25 records, with what there is beside it. */
export interface Worklist {
  readonly rows: readonly WorklistRow[];
  /** How many the filter finds. */
  readonly total: number;
  /** Of all records, whatever the filter: by status, to do, and overdue. */
  readonly counts: Counts;
  readonly toDo: number;
  readonly overdue: number;
  /** Who has a worklist, and the groups that learners are in. */
  readonly people: readonly Choice[];
  readonly groups: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What somebody looks for: words typed (names, or a reference), one person, days of reporting. */
export interface Looking {
  readonly words: string;
  readonly person: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** From 0. */
  readonly page: number;
}

/** What was found: records, newest first, and the people of the school whose names fit. */
export interface Found {
  readonly rows: readonly WorklistRow[];
  readonly total: number;
  /** True when the words were a reference, and the one record is the one that has it. */
  readonly byReference: boolean;
  readonly people: readonly DirectoryPerson[];
  readonly morePeople: number;
}

/** A report to have something taken down, as the school’s list of them shows it. */
export interface RemovalRow extends TrackedRemoval {
  readonly caseId: string;
  /** The reference of its case; `reference` is the report’s own. */
  readonly caseReference: string;
  readonly standing: RemovalStanding;
}

/** Whether a report has been left too long, is to be asked about today or later, or has its outcome. */
export const removalStandings = ['late', 'today', 'waiting', 'ended'] as const;
export type RemovalStanding = (typeof removalStandings)[number];

/** Which reports to show: all that are open when nothing is said. */
export interface RemovalFilter {
  readonly standing?: RemovalStanding;
  readonly service?: string;
}

/** A page of the reports of every case this person may know of, 25 of them, with what there is beside it. */
export interface Removals {
  readonly rows: readonly RemovalRow[];
  readonly total: number;
  /** Of all reports, whatever the filter. */
  readonly counts: Readonly<Record<RemovalStanding, number>>;
  /** The services that reports were made about, as codes. */
  readonly services: readonly string[];
  /** What this person may record of a report in a case they do not manage. */
  readonly may: readonly ActName[];
}

/** A report as the person who made it sees it: never more than this. */
export interface Receipt {
  readonly caseId: string;
  readonly reference: string;
  readonly reportedAt: Instant;
  readonly readAt: Instant | null;
  readonly message: string | null;
}

/** A task as whoever has it sees it: what was written for them, and never more of the case. */
export interface MyTask {
  readonly caseId: string;
  readonly reference: string;
  readonly id: string;
  readonly title: string;
  readonly details: string | null;
  readonly dueAt: Instant;
  /** Who gave it to them, by name. */
  readonly from: string;
}

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
  /** The last entry the person had seen. */
  readonly expected: number;
  /** The draft that this finishes, removed in the same transaction. */
  readonly draft?: string;
}

/** The one pipeline: everything read from or done to a case goes through here. */
export interface Casework {
  open(actor: Actor, caseId: string): Promise<OpenCase | null>;
  perform(actor: Actor, act: Act): Promise<Performed>;
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
  awaitingMe(actor: Actor): Promise<readonly WorklistRow[]>;
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
  /** The people this person may pick from: staff, and for those who may list cases, children and carers. */
  directory(actor: Actor): Promise<Directory>;
}
export type Counts = Readonly<Record<string, number>>;
