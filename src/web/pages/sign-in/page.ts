import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cleanse } from '../../refuse-imagery/index.ts';
import { type Form, formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { keepCarried } from '../../journeys/carried.ts';
import type { PageKind } from '../../layout/frame.ts';
import { giveSession, sessionIn, takeSession } from '../../sign-in/cookie.ts';
import { startSession } from '../../sign-in/sessions.ts';
import { findVisitor, visitorOf } from '../../sign-in/visitor.ts';
import { limitOf } from '../../options.ts';
import type { Site } from '../../site.ts';

/** One person to try the demonstration as. */
export interface TryView {
  readonly id: string;
  readonly name: string;
  readonly job: string;
  readonly sees: string;
}

/** The first page: what this is, and whom to try it as. */
export interface SignInView {
  readonly schoolName: string;
  readonly people: readonly TryView[];
  /** Where to go afterwards, on this site. */
  readonly then: string;
  /** What was being typed when the session ended, to be kept once they are back. */
  readonly carried: string | null;
  readonly expired: boolean;
}

export const signInPage: PageKind<SignInView> = {
  template: 'pages/sign-in/page.njk',
  title: ({ expired }) => (expired ? 'Sign in again' : 'Try Safelight'),
};

/** An address of ours to return to, or the start. */
function ownPath(path: string | undefined): string {
  const home = 'http://here';
  if (!path?.startsWith('/') || !URL.canParse(path, home)) return '/';
  const url = new URL(path, home);
  return url.origin === home ? `${url.pathname}${url.search}` : '/';
}

async function peopleToTry({ web }: Site): Promise<{ name: string; people: TryView[] }> {
  if (!web.demonstration)
    throw new TurnedAway('not-allowed', [
      'Signing in to a school’s own data is not part of this version of Safelight yet.',
    ]);
  const { school, people } = web.demonstration;
  const [{ name }, { staff }] = await Promise.all([
    web.settings.of(school),
    web.people.directory(school),
  ]);
  const found = people.flatMap(({ person, sees }) => {
    const known = staff.find(({ id }) => id === person);
    return known ? [{ id: person, name: known.name, job: known.detail, sees }] : [];
  });
  return { name, people: found };
}

/** Shows the sign-in page in place of another, keeping where they were going and what they had typed. */
export async function askToSignIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const posted = request.method === 'POST';
  const { name, people } = await peopleToTry(site);
  const view: SignInView = {
    schoolName: name,
    people,
    then: posted
      ? ownPath(request.url).replace(/\/(?:keep|perform|go-on)(?:\?.*)?$/, '/check')
      : ownPath(request.url),
    carried: posted ? JSON.stringify(formOf(request)) : null,
    expired: true,
  };
  site.send(request, reply, { page: signInPage, view, status: 401 });
}

/** Shows the first page to somebody who is not signed in. */
export async function showSignIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name, people } = await peopleToTry(site);
  const view = { schoolName: name, people, then: '/', carried: null, expired: false };
  return site.send(request, reply, { page: signInPage, view });
}

function carriedIn(form: Form): Form {
  try {
    const { kept } = cleanse(JSON.parse(String(form['carried'] ?? '{}')));
    return kept as Form;
  } catch {
    return {};
  }
}

async function enter(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { web } = site;
  const form = formOf(request);
  const chosen = web.demonstration?.people.find(({ person }) => person === form['person']);
  if (!web.demonstration || !chosen) throw new TurnedAway('not-found');
  const { school } = web.demonstration;
  const visitor = await findVisitor(web, school, chosen.person);
  if (!visitor) throw new TurnedAway('not-found');
  const before = sessionIn(request, web.origin);
  if (before) await web.store.sessions.end(before);
  const session = await startSession(web.store.sessions, {
    school,
    person: chosen.person,
    at: web.now(),
  });
  giveSession(reply, web.origin, session);
  const then = ownPath(String(form['then'] ?? '/'));
  await keepCarried(site, visitor, { path: then, form: carriedIn(form) });
  return reply.redirect(then, 303);
}

async function leave(
  { web }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = sessionIn(request, web.origin);
  if (session) await web.store.sessions.end(session);
  takeSession(reply, web.origin);
  return reply.redirect('/sign-in', 303);
}

/** Signing in and out of the demonstration. Without the demonstration there is nothing here yet. */
export function signInRoutes(app: FastifyInstance, site: Site): void {
  const open = { config: { open: true } } as const;
  const max = Math.ceil(limitOf(site.web) / 20);
  const few = { config: { open: true, rateLimit: { max, timeWindow: '1 minute' } } } as const;
  app.get('/sign-in', open, (request, reply) =>
    visitorOf(request) ? reply.redirect('/', 303) : showSignIn(site, request, reply),
  );
  app.post('/sign-in', few, (request, reply) => enter(site, request, reply));
  app.post('/sign-out', open, (request, reply) => leave(site, request, reply));
}
