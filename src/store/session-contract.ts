/** Names a session by its bearer token, of which only the SHA-256 is kept. */
export interface SessionName {
  readonly school: string;
  readonly token: string;
}

/** A live session. All times are ISO, UTC. It ends at the earlier of `idleUntil` and `endsAt`. */
export interface Session {
  readonly person: string;
  readonly startedAt: string;
  readonly idleUntil: string;
  readonly endsAt: string;
}

/** Sign-in sessions, kept in the database so that they can be revoked. The caller brings the clock. */
export interface Sessions {
  create(session: SessionName & Session): Promise<void>;
  /** The session, or null when there is none, it has ended, or `at` is past one of its limits. */
  find(query: SessionName & { readonly at: string }): Promise<Session | null>;
  /** Moves the idle limit; never past `endsAt`, never for a session that is over. */
  touch(session: SessionName & { readonly at: string; readonly idleUntil: string }): Promise<void>;
  end(session: SessionName): Promise<void>;
  /** Ends every session of a person. */
  endAll(query: { readonly school: string; readonly person: string }): Promise<void>;
  /** Removes the sessions that were over at `at` (ISO, UTC), and gives how many there were. */
  removeOver(query: { readonly school: string; readonly at: string }): Promise<number>;
}
