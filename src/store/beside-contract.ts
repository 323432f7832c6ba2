/** A message to be sent after the events it belongs to are committed. */
export interface OutboxEntry {
  readonly id: string;
  readonly kind: string;
  readonly body: Uint8Array;
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

/** Generic sealed documents, last write wins. */
export interface Documents {
  /** Writes or replaces a document; `owner` is kept as a keyed hash and can be listed by. */
  put(
    document: DocumentName & { readonly owner?: string; readonly body: Uint8Array },
  ): Promise<void>;
  /** The body, or null when there is none. Faults when it does not open. */
  get(name: DocumentName): Promise<Uint8Array | null>;
  /** All documents of a kind, or those of one owner, ordered by id. */
  list(query: {
    readonly school: string;
    readonly kind: string;
    readonly owner?: string;
  }): Promise<readonly StoredDocument[]>;
  /** Removes a document; nothing happens when there is none. */
  remove(name: DocumentName): Promise<void>;
}

/** An outbox entry handed out to be sent. */
export interface TakenEntry extends OutboxEntry {
  readonly attempts: number;
}

/** Messages written with the events they belong to, handed to one sender at a time. */
export interface Outbox {
  /** Hands out unsent entries, oldest first, and holds them for a minute so that nobody else sends them. */
  takeOutbox(query: {
    readonly school: string;
    readonly limit: number;
  }): Promise<readonly TakenEntry[]>;
  /** Marks entries as sent; their bodies are dropped. */
  markSent(sent: { readonly school: string; readonly ids: readonly string[] }): Promise<void>;
}
