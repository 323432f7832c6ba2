import type { Documents, Notices, Outbox, OutboxEntry } from './beside-contract.ts';
import type { Database } from './database.ts';
import type { Sessions } from './session-contract.ts';
import type { KeptOutside, VerifyReport } from './verify/report.ts';

/** A case, or the record of who read it. Each is a chain of its own. */
export type StreamKind = 'case' | 'reading';

/**
 * What a blind index token says of a stream: who it concerns, in or outside the directory, who may not
 * know of it, what it is called and what it is part of, who works on it, what it waits for, what was advised and under which edition, and when
 * something ended.
 */
export type TokenPurpose =
  | 'learner'
  | 'taken-out'
  | 'reporter'
  | 'barred'
  | 'restricted'
  | 'open-to'
  | 'whole'
  | 'part-of'
  | 'own-to'
  | 'assigned'
  | 'person'
  | 'name-part'
  | 'name-sound'
  | 'worked-on'
  | 'waiting-for'
  | 'advised'
  | 'advised-under'
  | 'task-of'
  | 'supporter'
  | 'removal-ended';

/** A plain identifier to index or look for; it is kept only as a keyed hash. */
export interface Token {
  readonly purpose: TokenPurpose;
  readonly value: string;
}

/**
 * An event to append. `at` is UTC with milliseconds, exactly as `toISOString` writes it; where it lies before
 * the event above, that one's time is kept. `version` is the body's format.
 */
export interface NewEvent {
  readonly id: string;
  readonly actor: string;
  readonly at: string;
  readonly version: number;
  readonly body: Uint8Array;
}

/** An event as read back: opened, and its place in the chain verified. `sequence` starts at 1; `hash` is hex. */
export interface StoredEvent extends NewEvent {
  readonly sequence: number;
  readonly hash: string;
}

/** The few plain columns by which a case is listed. A greater `urgency` is more urgent; times are ISO, UTC. */
export interface IndexEntry {
  readonly reference: string;
  readonly status: string;
  readonly urgency: number;
  readonly dueAt: string | null;
  readonly openedAt: string;
  readonly tokens: readonly Token[];
}

/**
 * What an index entry was worked out from: the make-up of such entries, which only ever grows, and all
 * that went into it beside the events. That is kept only as a keyed hash.
 */
export interface ListedAs {
  readonly makeUp: number;
  readonly from: string;
}

/** An index entry with what stands beside it, as a case's events up to `expected` give it. */
export interface Relist {
  readonly school: string;
  readonly stream: string;
  readonly expected: number;
  readonly index: IndexEntry;
  readonly summary: Uint8Array;
  readonly listedAs: ListedAs;
}

/**
 * Events to add to one stream, with all that is written beside them in the same transaction.
 * `expected` is the last sequence the caller has seen, 0 for a new stream.
 */
export interface Append {
  readonly school: string;
  readonly kind: StreamKind;
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly NewEvent[];
  /** Replaces the index entry and all its tokens; left out, they stay as they are. */
  readonly index?: IndexEntry;
  /** A small view for lists, sealed beside the index entry; left out, it stays as it is. */
  readonly summary?: Uint8Array;
  /** What the index entry was worked out from; left out, it counts as not known. */
  readonly listedAs?: ListedAs;
  readonly outbox?: readonly OutboxEntry[];
  /** The id of a document of kind `draft`, removed in the same transaction. */
  readonly consumeDraft?: string;
}

/** Written, with the stream's new last sequence; or somebody was faster, with the sequence they reached. */
export type Appended =
  | { readonly ok: true; readonly sequence: number }
  | { readonly ok: false; readonly actual: number };

/** Names one stream. */
export interface StreamName {
  readonly school: string;
  readonly kind: StreamKind;
  readonly stream: string;
}

/** Where an event stands: its stream, its number there, and who added it. */
export interface EventPlace {
  readonly kind: StreamKind;
  readonly stream: string;
  readonly sequence: number;
  readonly actor: string;
}

/** A stretch of time: from a moment on, up to but not at another. ISO, UTC. */
export interface Span {
  readonly from?: string;
  readonly before?: string;
}

/** Which cases are meant. Cases barred to `notBarredTo` are left out as though they did not exist. */
export interface CaseFilter {
  readonly school: string;
  readonly notBarredTo: string;
  /** True for whoever got their part later: restricted cases are left out, too, but those open to them by name. */
  readonly onlyIfOpen?: boolean;
  readonly statuses?: readonly string[];
  readonly leastUrgency?: number;
  /** Every group has to be met, each by any one of its tokens. */
  readonly having?: readonly (readonly Token[])[];
  readonly reference?: string;
  /** Only cases with one of these references. */
  readonly references?: readonly string[];
  readonly due?: Span;
  readonly opened?: Span;
}

/**
 * The most pressing first: what is at least this urgent or in one of these statuses, whatever its
 * clock; then by the marks (moments, ascending) between which it is due; then by urgency, or by day after the last mark.
 */
export interface Pressing {
  readonly urgency: number;
  readonly statuses: readonly string[];
  readonly marks: readonly string[];
}
export type CaseOrder = 'newest' | Pressing;

/** Which cases to list, in which order, and how many of them. */
export interface CaseQuery extends CaseFilter {
  readonly order: CaseOrder;
  readonly limit: number;
  readonly offset: number;
}

/** One line of a list of cases. `sequence` is the last event the line reflects. */
export interface CaseLine extends Omit<IndexEntry, 'tokens'> {
  readonly stream: string;
  readonly sequence: number;
  readonly summary: Uint8Array | null;
}

/** A signed statement of a school's events up to now (c2sp.org/tlog-checkpoint); it names nobody. */
export interface Checkpoint {
  /** How many events it covers. */
  readonly size: number;
  readonly text: string;
  /** With this anybody can check the signature. */
  readonly verifierKey: string;
}

/** The sealed record of every school in one database. Every call names its school. */
export interface Store extends Documents, Notices, Outbox {
  /** Makes a school's keys; does nothing when they exist. Ids: lower-case letters, digits and hyphens. */
  createSchool(id: string): Promise<void>;
  /** The ids of all schools, in the order they were made. */
  schools(): Promise<readonly string[]>;
  /** Seals, chains and writes events; a conflict is a value. Faults: `no-such-school`, `reference-taken`, `repeated-event`. */
  append(append: Append): Promise<Appended>;
  /** Reads events after `after` (0 when left out), opened and verified; empty when there is no such stream. Faults name what is broken. */
  read(query: StreamName & { readonly after?: number }): Promise<readonly StoredEvent[]>;
  /** A whole case's events, or null when there is none or it is barred to this person: the two cannot be told apart. Faults as `read` does. */
  readCase(query: {
    readonly school: string;
    readonly stream: string;
    readonly notBarredTo: string;
  }): Promise<readonly StoredEvent[] | null>;
  /** Where the event with this id stands, or null. It is not opened: read its stream before trusting it. */
  findEvent(query: { readonly school: string; readonly id: string }): Promise<EventPlace | null>;
  /** Lists cases by their index entries. */
  cases(query: CaseQuery): Promise<readonly CaseLine[]>;
  /**
   * Lists a case anew without adding an event; not when it has gone further than `expected`, for then
   * whoever added to it has listed it. Faults as `read` does.
   */
  relist(wanted: Relist): Promise<Appended>;
  /**
   * Cases whose index entry is not made as `listedAs` says, the most urgent first, `except` these.
   * Entries of a later make-up are left to the program that made them.
   */
  listedOtherwise(query: {
    readonly school: string;
    readonly listedAs: ListedAs;
    readonly except: readonly string[];
    readonly limit: number;
  }): Promise<readonly string[]>;
  /** Does something that one process at a time may do; null, and nothing done, while another does it. */
  alone<T>(
    query: { readonly school: string; readonly what: string },
    work: () => Promise<T>,
  ): Promise<T | null>;
  /** Counts cases by status, never counting barred ones. */
  countCases(filter: CaseFilter): Promise<Readonly<Record<string, number>>>;
  readonly sessions: Sessions;
  /** Signs a school's events as they stand, to be kept outside the database. `at` is ISO, UTC. */
  checkpoint(query: { readonly school: string; readonly at: string }): Promise<Checkpoint>;
  /**
   * Checks the database against what the migrations make, and everything in it against its seals, chains
   * and registers, and against what was kept outside: checkpoints, and accepted differences by their words.
   */
  verify(kept?: KeptOutside): Promise<VerifyReport>;
  /** Asks the database for one thing; faults where it does not answer. */
  answers(): Promise<void>;
  close(): Promise<void>;
}

/** How to open a store. The key file is made, with mode 0600, only beside an empty database. */
export interface StoreOptions {
  readonly database: Database | { readonly appUrl: string };
  readonly keyFile: string;
  readonly poolSize?: number;
}
