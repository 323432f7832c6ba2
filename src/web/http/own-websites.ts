import type { FastifyRequest } from 'fastify';
import type { Web } from '../options.ts';
import type { KnownHosts } from '../refuse-imagery/index.ts';
import { sessionIn } from '../sign-in/cookie.ts';
import { personOf } from '../sign-in/sessions.ts';

/**
 * The school's own websites, whose addresses may stand in a record: where Safelight itself is, and the
 * domain of the work address of whoever is signed in.
 */
export async function ownWebsites(web: Web, request: FastifyRequest): Promise<KnownHosts> {
  const here = web.origin === null ? [] : [new URL(web.origin).hostname];
  const session = sessionIn(request, web.origin);
  const id = session && (await personOf(web.store.sessions, session, web.now()));
  const person = session && id ? await web.people.find(session.school, id) : null;
  const email = person?.kind === 'staff' ? person.email : undefined;
  const domain = email?.split('@').at(-1)?.toLowerCase();
  return domain ? [...here, domain] : here;
}
