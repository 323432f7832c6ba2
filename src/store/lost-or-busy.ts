import { errorCode } from './error-code.ts';
import { StoreFault } from './fault.ts';

/**
 * PostgreSQL's codes for what waiting helps: a lock not had in time, a statement or a transaction that
 * took too long, a deadlock (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const busy = ['55P03', '57014', '25P03', '40P01'];

/** A server that stops, crashed or starts, and a connection that broke. */
const lost = ['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'];

/** The fault for a database that cannot be reached. */
export function unreachable(cause: unknown): StoreFault {
  return new StoreFault('cannot-connect', 'The database cannot be reached.', { cause });
}

/** Names what is wrong with the database rather than with what it was asked; any other error as it is. */
export function lostOrBusy(error: unknown): unknown {
  const code = errorCode(error) ?? '';
  // Class 53: no room on the disk, no memory, no connection left.
  if (busy.includes(code) || code.startsWith('53')) {
    return new StoreFault('busy', 'The database is busy or has no room.', { cause: error });
  }
  const broke =
    error instanceof Error && /^Connection terminated|not queryable/.test(error.message);
  return lost.includes(code) || broke ? unreachable(error) : error;
}
