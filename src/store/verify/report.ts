/** Each way in which a record can be wrong. */
export type Problem =
  | 'database'
  | 'installation'
  | 'school-key'
  | 'stream-key'
  | 'head'
  | 'index'
  | 'summary'
  | 'register'
  | 'event-missing'
  | 'event-altered'
  | 'event-unopened'
  | 'event-beyond-head'
  | 'event-time'
  | 'tree'
  | 'checkpoint'
  | 'stream-without-head'
  | 'document'
  | 'outbox'
  | 'notice'
  | 'session';

/**
 * The first bad record of a kind, and how many there are; of the database itself each difference.
 * `record` names the place; it never shows content.
 */
export interface Finding {
  readonly problem: Problem;
  readonly school: string;
  readonly record: string;
  readonly count: number;
}

/** What a verification saw. `ok` exactly when there are no findings. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly schools: number;
  readonly streams: number;
  readonly events: number;
  readonly documents: number;
  readonly findings: readonly Finding[];
}

/** What was kept outside the database: checkpoints, and differences of the database that are accepted. */
export interface KeptOutside {
  readonly checkpoints?: readonly string[];
  readonly accepted?: readonly string[];
}
