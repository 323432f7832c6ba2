import type { Instant } from '#kit';
import type { Mail } from './mail.ts';
import { type Fault, faultsOfTheWay } from './transports/transport.ts';

const minute = 60_000;
const later = (at: Instant, by: number): Instant => new Date(Date.parse(at) + by).toISOString();

/** The longest wait between two attempts: an emergency is never left for long. */
const longest: Readonly<Record<Mail['pace'], number>> = {
  emergency: 5 * minute,
  trial: 5 * minute,
  'at-once': 30 * minute,
  daily: 60 * minute,
};

/**
 * When to try again what certainly did not arrive: after a minute, then twice as long each time. A fault
 * of the way says nothing about the message, so each attempt that met one waits the shortest time only.
 */
export function retryAt(of: {
  readonly pace: Mail['pace'];
  /** Attempts so far, at least 1. */
  readonly attempts: number;
  readonly fault: Fault;
  readonly now: Instant;
}): Instant {
  const { pace, attempts, fault, now } = of;
  const doublings = faultsOfTheWay.includes(fault) ? Math.min(attempts - 1, 2) : attempts - 1;
  return later(now, Math.min(minute * 2 ** Math.min(doublings, 10), longest[pace]));
}

/** After five days without an answer a message is given up, as mail servers themselves do (RFC 5321, 4.5.4.1). */
export function givesUpAt(since: Instant): Instant {
  return later(since, 5 * 24 * 60 * minute);
}
