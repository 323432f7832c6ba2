import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { School } from '#schools';
import { formOf } from '../http/read-body.ts';
import { isDatabaseAway } from '../http/fault-kind.ts';
import { TurnedAway } from '../http/turned-away.ts';
import type { Web } from '../options.ts';
import { sentCookie, sessionIn, takeSession } from './cookie.ts';
import { personOf } from './sessions.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The same for everybody: nobody is looked up. */
    readonly forAll?: true;
    /** What is posted here holds nothing that anybody typed and would want back. */
    readonly untyped?: true;
  }
}

/** Somebody signed in, and their school. */
export interface Visitor {
  readonly actor: Actor;
  readonly school: School;
}

const visitors = new WeakMap<FastifyRequest, Visitor>();

/** Who is signed in, or null. */
export function visitorOf(request: FastifyRequest): Visitor | null {
  return visitors.get(request) ?? null;
}

/** Who is signed in, on a route that only signed-in people reach. */
export function signedIn(request: FastifyRequest): Visitor {
  const visitor = visitors.get(request);
  if (!visitor) throw new Error('This route was reached without signing in.');
  return visitor;
}

/** Counts somebody as signed in from here on, on the request that signs them in. */
export function recognise(request: FastifyRequest, visitor: Visitor): void {
  visitors.set(request, visitor);
}

/** Somebody as an actor: their place in the directory and their roles. Null when they are no longer staff. */
export async function findVisitor(web: Web, school: string, id: string): Promise<Visitor | null> {
  const person = await web.people.find(school, id);
  if (person?.kind !== 'staff') return null;
  const directory = await web.people.directory(school);
  const known = directory.staff.find((one) => one.id === id);
  if (!known) return null;
  const actor = { school, person: known, roles: person.roles };
  return { actor, school: await web.settings.of(school) };
}

async function whoAsks(web: Web, request: FastifyRequest): Promise<Visitor | null> {
  const session = sessionIn(request, web.origin);
  const person = session && (await personOf(web.store.sessions, session, web.now()));
  return session && person ? findVisitor(web, session.school, person) : null;
}

/** How long a page that is open to anybody waits to know who asks, in milliseconds. */
const patience = 2_000;

/** Who asks for a page that anybody may read: where the database is away they read it as nobody in particular. */
async function whoAsksIfKnown(
  web: Web,
  request: FastifyRequest,
): Promise<Visitor | 'unknown' | null> {
  const asking = whoAsks(web, request).catch((fault: unknown) => {
    if (isDatabaseAway(fault)) return 'unknown' as const;
    throw fault;
  });
  return Promise.race([asking, pause(patience, 'unknown' as const, { ref: false })]);
}

/** Answers a request in place of its page. It must give back the reply, or the page is made as well. */
type Elsewhere = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Whether what was sent may be something that somebody typed, to be kept for when they are back. */
function mayBeTyped({ method, is404, routeOptions }: FastifyRequest): boolean {
  const { takes, untyped } = routeOptions.config;
  return method === 'POST' && !is404 && takes !== 'json' && !untyped;
}

/** Takes out of a form who typed it; null where it does not say. */
function takeTypist(request: FastifyRequest): string | null {
  const { _by: by, ...form } = formOf(request);
  if (by === undefined) return null;
  request.body = form;
  return typeof by === 'string' && by !== '' ? by : null;
}

/**
 * Finds out who is asking before anything is read. Whoever is not signed in goes `elsewhere`, unless
 * the route is open; a body is then read only to be handed back to whoever typed it. So is a form that
 * somebody else typed than is signed in now. A cookie that stands for nobody is taken away.
 */
export function recogniseVisitors(app: FastifyInstance, web: Web, elsewhere: Elsewhere): void {
  app.addHook('onRequest', async (request, reply) => {
    const { open, forAll } = request.routeOptions.config;
    if (forAll) return;
    const reading = open === true && request.method === 'GET';
    const found = await (reading ? whoAsksIfKnown : whoAsks)(web, request);
    const visitor = found === 'unknown' ? null : found;
    const session = visitor && sessionIn(request, web.origin);
    web.limits.asker(request, session?.token ?? null);
    if (visitor) visitors.set(request, visitor);
    else if (found === null && sentCookie(request, web.origin)) takeSession(reply, web.origin);
    if (!visitor && !open && !mayBeTyped(request)) return elsewhere(request, reply);
    if (request.is404) throw new TurnedAway('not-found');
  });
  app.addHook('preValidation', async (request, reply) => {
    if (request.routeOptions.config.takes === 'json') return;
    const visitor = visitorOf(request);
    if (!visitor && !request.routeOptions.config.open) return elsewhere(request, reply);
    const form = request.body;
    const by = takeTypist(request);
    if (!visitor || by === null || by === visitor.actor.person.id) return;
    request.body = form;
    visitors.delete(request);
    return elsewhere(request, reply);
  });
}
