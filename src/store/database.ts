/** A running, migrated database. `appUrl` is the walled-in application role, `ownerUrl` the migrator. */
export interface Database {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Stops an embedded server; leaves any other alone. */
  stop(): Promise<void>;
}

/** Where the data is kept; an external server when `databaseUrl` is given; where to say what is going on. */
export interface DatabaseOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly log?: ((line: string) => void) | undefined;
  /** Told when an embedded server died and cannot be brought up again. */
  readonly lost?: ((fault: unknown) => void) | undefined;
}
