import type { ActName, Asked, DirectoryPerson, TrackedRemoval } from '#cases';
import type { Instant, PlainDate } from '#kit';
import type { DueFilter } from './days.ts';
import type { LookedAt } from '../record/journal.ts';

export interface WorklistRow {
  readonly caseId: string;
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: Instant | null;
  readonly reportedAt: Instant;
  readonly children: readonly string[];
  readonly advised: string | null;
  /** The edition under which it was advised anew, and nobody has read what differs; null otherwise. */
  readonly anew: string | null;
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

/** A case that waits for somebody: what their view is asked on, if anything, and whether they manage it. */
export interface WaitingCase {
  readonly caseId: string;
  readonly reference: string;
  readonly asked: readonly Asked[];
  readonly manages: boolean;
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

/** One look of somebody at one view: which cases it showed, by reference, or which one it was refused. */
export interface Reading {
  readonly at: Instant;
  readonly by: string;
  readonly view: LookedAt;
  readonly references: readonly string[];
  /** What was searched for, where this reader may read it. */
  readonly words: string | null;
}

/** How many there are of each, by a code. */
export type Counts = Readonly<Record<string, number>>;
