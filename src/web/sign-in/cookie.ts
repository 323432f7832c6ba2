import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionName } from './sessions.ts';

const shape = /^([a-z0-9-]{1,64})\.([A-Za-z0-9_-]{43})$/;

const nameOf = (origin: string | null): string => (origin ? '__Host-safelight' : 'safelight');
const settings = (origin: string | null) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: origin !== null }) as const;

/** The session this request's cookie names, if it is shaped like one. */
export function sessionIn(request: FastifyRequest, origin: string | null): SessionName | null {
  const found = shape.exec(request.cookies[nameOf(origin)] ?? '');
  return found?.[1] && found[2] ? { school: found[1], token: found[2] } : null;
}

/** Whether the browser sent a cookie under the session's name, whatever is in it. */
export function sentCookie(request: FastifyRequest, origin: string | null): boolean {
  return request.cookies[nameOf(origin)] !== undefined;
}

/** Gives the browser its session, until it is closed. */
export function giveSession(
  reply: FastifyReply,
  origin: string | null,
  session: SessionName,
): void {
  reply.setCookie(nameOf(origin), `${session.school}.${session.token}`, settings(origin));
}

/** Takes the session back from the browser. */
export function takeSession(reply: FastifyReply, origin: string | null): void {
  reply.clearCookie(nameOf(origin), settings(origin));
}
