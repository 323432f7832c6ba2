import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cleanse, helpServices } from '../../refuse-imagery/index.ts';
import { biggestBody, type Form, formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { isPageOfJourney, keepCarried } from '../../journeys/carried.ts';
import type { PageKind } from '../../layout/frame.ts';
import { giveSession, sessionIn, takeSession } from '../../sign-in/cookie.ts';
import { ownPath } from '../../sign-in/own-path.ts';
import { startSession } from '../../sign-in/sessions.ts';
import { carriedBack, carriedOn } from '../../sign-in/typed.ts';
import { findVisitor, recognise, type Visitor, visitorOf } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { sendAgainPage, sendAgainView } from '../send-again/page.ts';

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

/** What only a script or a button without questions posts: there is nothing in it to be kept. */
const besideCheck = /\/(?:keep|perform|go-on)(?:\?.*)?$/;

/** The page asked for; where something was sent without words, the page it was sent from, or the start. */
function placeToReturnTo({ method, url }: FastifyRequest, carries: boolean): string {
  const path = ownPath(url);
  if (method !== 'POST' || carries) return path;
  return besideCheck.test(path) ? path.replace(besideCheck, '/check') : '/';
}

/** Shows the sign-in page in place of another, keeping where they were going and what they had typed. */
export async function askToSignIn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { name, people } = await peopleToTry(site);
  const carried = request.method === 'POST' ? carriedOn(request) : null;
  const then = placeToReturnTo(request, carried !== null);
  const view: SignInView = { schoolName: name, people, then, carried, expired: true };
  return site.send(request, reply, { page: signInPage, view, status: 401 });
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

/** Signs in whom the form names, ending any session before. */
async function signIn(
  { web }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visitor> {
  web.limits.signIn(request);
  const { person } = formOf(request);
  const chosen = web.demonstration?.people.find((one) => one.person === person);
  if (!web.demonstration || !chosen) throw new TurnedAway('not-found');
  const { school } = web.demonstration;
  const visitor = await findVisitor(web, school, chosen.person);
  if (!visitor) throw new TurnedAway('not-found');
  const before = sessionIn(request, web.origin);
  if (before) await web.store.sessions.end(before);
  const who = { school, person: chosen.person, at: web.now() };
  giveSession(reply, web.origin, await startSession(web.store.sessions, who));
  return visitor;
}

async function enter(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await signIn(site, request, reply);
  return reply.redirect(ownPath(formOf(request)['then']), 303);
}

/** Signs in again, and gives back what was being sent to whoever typed it: in its draft, or ready to send. */
async function enterAgain(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visitor = await signIn(site, request, reply);
  const { then, carried } = formOf(request);
  const path = ownPath(then);
  const { form, by } = carriedBack(carried);
  const typed = { path, by, form: cleanse(form, helpServices).kept as Form };
  if (isPageOfJourney(path)) {
    return reply.redirect(await keepCarried(site, visitor, typed), 303);
  }
  const { id } = visitor.actor.person;
  if (by !== id) return reply.redirect('/', 303);
  recognise(request, visitor);
  const view = sendAgainView('signed-in', { action: path, form: typed.form });
  return site.send(request, reply, { page: sendAgainPage, view });
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
  app.get('/sign-in', open, (request, reply) =>
    visitorOf(request) ? reply.redirect('/', 303) : showSignIn(site, request, reply),
  );
  const small = { config: { open: true, judges: ['then'] }, bodyLimit: 4 * 1024 } as const;
  app.post('/sign-in', small, (request, reply) => enter(site, request, reply));
  // What was typed is a little longer when it comes back as the text of a form.
  const carrying = { config: { open: true, judges: ['then', 'carried'] } } as const;
  app.post('/sign-in/again', { ...carrying, bodyLimit: 1.5 * biggestBody }, (request, reply) =>
    enterAgain(site, request, reply),
  );
  app.post('/sign-out', { ...open, bodyLimit: 4 * 1024 }, (request, reply) =>
    leave(site, request, reply),
  );
}
