import type { Casework } from '#casework';
import type { Instant } from '#kit';
import type { Notify } from '#notify';
import type { People, SchoolSettings } from '#people';
import type { Assets } from './assets/assets.ts';
import type { Bounds } from './http/bounds.ts';
import type { Limits } from './http/limit-requests.ts';
import type { RequestLog } from './http/request-log.ts';
import type { SealedDocuments } from '#desk';
import type { KeptSessions } from './sign-in/sessions.ts';

/** One of the invented people a visitor can try the demonstration as. */
export interface TryAs {
  readonly person: string;
  /** What this person will see, in a sentence. */
  readonly sees: string;
}

/** The demonstration's own sign-in: no password, invented people only. */
export interface Demonstration {
  readonly school: string;
  readonly people: readonly TryAs[];
}

/** What the pages work with; main hands it in. */
export interface WebOptions {
  readonly casework: Casework;
  readonly people: People;
  readonly settings: SchoolSettings;
  readonly notify: Notify;
  /** Where drafts and sessions are kept; the record itself is reached only through `casework`. */
  readonly store: SealedDocuments & {
    readonly sessions: KeptSessions;
    /** Faults where the database does not answer. */
    answers(): Promise<void>;
  };
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: RequestLog;
  /** The address people use, when it is https: cookies are then bound to it. Null on loopback. */
  readonly origin: string | null;
  /** Null when this holds a school's own data: the demonstration's sign-in then does not exist. */
  readonly demonstration: Demonstration | null;
  /** Adds the gallery and reads templates afresh. */
  readonly development: boolean;
  /** Where compiled style sheets are kept. */
  readonly cache: string;
  /** Addresses of proxies that are believed when they say who asks; none when left out. */
  readonly proxies?: readonly string[];
  /** Other bounds than the usual ones. */
  readonly bounds?: Partial<Bounds>;
}

/** The same, with what the server itself makes. */
export interface Web extends WebOptions {
  readonly assets: Assets;
  readonly limits: Limits;
}
