import { randomBytes } from 'node:crypto';
import type { Instant } from '#kit';

/** Names a session by its bearer token, of which only the SHA-256 is kept by the store. */
export interface SessionName {
  readonly school: string;
  readonly token: string;
}

export interface SessionTimes {
  readonly person: string;
  readonly startedAt: Instant;
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
}

/** The part of the store that keeps sessions. */
export interface KeptSessions {
  create(session: SessionName & SessionTimes): Promise<void>;
  find(query: SessionName & { readonly at: Instant }): Promise<SessionTimes | null>;
  touch(
    session: SessionName & { readonly at: Instant; readonly idleUntil: Instant },
  ): Promise<void>;
  end(session: SessionName): Promise<void>;
}

const minutes = (count: number): number => count * 60_000;

/** A computer in a staff room is left alone quickly; a school day ends. */
export const limits = { idle: minutes(30), absolute: minutes(10 * 60), touchAfter: minutes(1) };

const later = (at: Instant, by: number): Instant => new Date(Date.parse(at) + by).toISOString();

/** Starts a session with a fresh 256-bit token: also after an earlier one, so that none is ever fixed beforehand. */
export async function startSession(
  sessions: KeptSessions,
  who: { readonly school: string; readonly person: string; readonly at: Instant },
): Promise<SessionName> {
  const name = { school: who.school, token: randomBytes(32).toString('base64url') };
  await sessions.create({
    ...name,
    person: who.person,
    startedAt: who.at,
    idleUntil: later(who.at, limits.idle),
    endsAt: later(who.at, limits.absolute),
  });
  return name;
}

/** The session's person, or null; being used moves the idle limit on, at most once a minute. */
export async function personOf(
  sessions: KeptSessions,
  name: SessionName,
  at: Instant,
): Promise<string | null> {
  const session = await sessions.find({ ...name, at });
  if (!session) return null;
  const idleUntil = later(at, limits.idle);
  if (Date.parse(idleUntil) - Date.parse(session.idleUntil) > limits.touchAfter)
    await sessions.touch({ ...name, at, idleUntil });
  return session.person;
}
