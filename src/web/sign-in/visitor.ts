import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { School } from '#schools';
import type { Web } from '../options.ts';
import { sessionIn } from './cookie.ts';
import { personOf } from './sessions.ts';

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

type Elsewhere = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Finds out who is asking, before any handler. Whoever is not signed in goes `elsewhere`, unless the route is open. */
export function recogniseVisitors(app: FastifyInstance, web: Web, elsewhere: Elsewhere): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url === '/assets/:name') return;
    const session = sessionIn(request, web.origin);
    const person = session && (await personOf(web.store.sessions, session, web.now()));
    const visitor = session && person ? await findVisitor(web, session.school, person) : null;
    if (visitor) visitors.set(request, visitor);
    else if (!request.routeOptions.config.open) await elsewhere(request, reply);
  });
}
