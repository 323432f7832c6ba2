/** A message to be sent after the events it belongs to are committed. */
export interface OutboxEntry {
  readonly id: string;
  readonly kind: string;
  readonly body: Uint8Array;
  /** Not handed out before this moment (ISO, UTC); at once when left out. */
  readonly dueAt?: string;
}

/** Names one sealed document: a person, a draft, a school's settings. */
export interface DocumentName {
  readonly school: string;
  readonly kind: string;
  readonly id: string;
}

/** A sealed document with its body opened. `updatedAt` is ISO, UTC. */
export interface StoredDocument {
  readonly id: string;
  readonly body: Uint8Array;
  readonly updatedAt: string;
}

/** What a list says of a document; null for one that was written without. */
export interface DocumentLabel {
  readonly id: string;
  readonly label: Uint8Array | null;
}

/** Generic sealed documents. With `put` the last write wins; with `revise` no write is lost. */
export interface Documents {
  /** Writes or replaces a document; `owner` is kept as a keyed hash and can be listed by. */
  put(
    document: DocumentName & { readonly owner?: string; readonly body: Uint8Array },
  ): Promise<void>;
  /**
   * Reads a document (null when there is none) and writes what `work` makes of it, with nobody in
   * between; where `work` gives null, nothing is written. Gives what `work` gave. `label` says what a
   * list says of it, which is sealed apart.
   */
  revise(
    document: DocumentName & {
      readonly owner?: string;
      readonly label?: (body: Uint8Array) => Uint8Array;
      readonly work: (before: Uint8Array | null) => Uint8Array | null;
    },
  ): Promise<Uint8Array | null>;
  /** The body, or null when there is none. Faults when it does not open. */
  get(name: DocumentName): Promise<Uint8Array | null>;
  /** All documents of a kind, or those of one owner, ordered by id. */
  list(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner?: string;
  }): Promise<readonly StoredDocument[]>;
  /** The labels of an owner's documents, those written last first, without opening any document. */
  labels(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner: string;
    readonly limit: number;
  }): Promise<readonly DocumentLabel[]>;
  /** Removes a document; nothing happens when there is none. */
  remove(name: DocumentName): Promise<void>;
  /** Removes the documents of a kind that nobody has written since a moment (ISO, UTC); gives how many. */
  removeUnchanged(query: {
    readonly school: string;
    readonly kind: string;
    readonly since: string;
  }): Promise<number>;
}

/** An outbox entry handed out to be dealt with, to whoever holds this lease and nobody else. */
export interface TakenEntry extends OutboxEntry {
  /** How often it was handed out, this time included. */
  readonly attempts: number;
  readonly lease: string;
}

/** Names a taken entry. */
export interface Held {
  readonly school: string;
  readonly id: string;
  readonly lease: string;
}

/** What became of an entry: sent; not needed any more; refused for good; or nobody can tell whether it arrived. */
export type Outcome = 'sent' | 'dropped' | 'failed' | 'unknown';

/** A notice for one person about one case. `body` is sealed; who it is for is kept as a keyed hash. */
export interface NewNotice {
  readonly id: string;
  readonly person: string;
  readonly stream: string;
  readonly body: Uint8Array;
  readonly madeAt: string;
}

/** How an entry ends, with all that is written in the same transaction. */
export interface Settlement extends Held {
  readonly outcome: Outcome;
  /** New notices; one whose id exists is left as it is. */
  readonly notices?: readonly NewNotice[];
  /** New entries; one whose id exists is left as it is. */
  readonly entries?: readonly OutboxEntry[];
  /** Ids of notices that a message has now told of. */
  readonly mailed?: readonly string[];
}

/** Messages written with the events they belong to, handed to one sender at a time. */
export interface Outbox {
  /**
   * Hands out entries that are due at `at` (now when left out), the longest due first, and holds them
   * for a while (a minute when left out), so that nobody else has them. Entries handed over are never
   * handed out again.
   */
  takeOutbox(query: {
    readonly school: string;
    readonly limit: number;
    readonly kinds?: readonly string[];
    readonly at?: string;
    readonly holdSeconds?: number;
  }): Promise<readonly TakenEntry[]>;
  /** Adds entries that belong to no event; one whose id exists, dealt with or not, is left as it is. */
  addToOutbox(add: {
    readonly school: string;
    readonly entries: readonly OutboxEntry[];
  }): Promise<void>;
  /**
   * Notes that an entry is about to leave. True once for each entry, and only for whoever holds it:
   * without it nothing may be sent.
   */
  handOver(entry: Held): Promise<boolean>;
  /** Lets an entry go, to be handed out again from `dueAt` on; also one handed over that certainly did not leave. */
  postpone(entry: Held & { readonly dueAt: string }): Promise<boolean>;
  /** Ends an entry; its body is dropped. False, and nothing written, when it is not held or has ended. */
  settle(settlement: Settlement): Promise<boolean>;
  /** Entries handed over whose holder has not come back: whether they arrived is not known. They are held anew. */
  takeLapsed(query: { readonly school: string }): Promise<readonly TakenEntry[]>;
  /** Removes entries that were dealt with more than 400 days ago, by the clock of the database; gives how many. */
  removeDealtWith(query: { readonly school: string }): Promise<number>;
  /** Marks entries as sent, whoever holds them; their bodies are dropped. */
  markSent(sent: { readonly school: string; readonly ids: readonly string[] }): Promise<void>;
}

/** A notice as its person sees it; times are ISO, UTC. */
export interface Notice {
  readonly id: string;
  readonly stream: string;
  readonly body: Uint8Array;
  readonly madeAt: string;
  readonly readAt: string | null;
}

/** Whose notices. */
export interface NoticesOf {
  readonly school: string;
  readonly person: string;
}

/** Each person's notices. Those about a case barred to the person are left out as though there were none. */
export interface Notices {
  /** Newest first. */
  notices(query: NoticesOf & { readonly limit: number }): Promise<readonly Notice[]>;
  countUnread(query: NoticesOf): Promise<number>;
  /** Ids of notices that were neither read nor told of in a message. */
  untold(query: NoticesOf): Promise<readonly string[]>;
  /** Marks these as read, or all of the person's; nobody else's. */
  readNotices(
    query: NoticesOf & { readonly ids?: readonly string[]; readonly at: string },
  ): Promise<void>;
  /** Removes what was read before a moment (ISO, UTC). */
  removeRead(query: { readonly school: string; readonly before: string }): Promise<void>;
}
