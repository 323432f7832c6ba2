import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isActName } from '#cases';
import { TurnedAway } from '../http/turned-away.ts';
import { signedIn } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { answerPage, keepPage } from './answer-page.ts';
import { checkPage } from './check/page.ts';
import { checkView, firstUnfinished } from './check-view.ts';
import { openDrafts } from './drafts.ts';
import { finish, goOn } from './finish.ts';
import { findJourney, type Journey } from './journey.ts';
import { hrefOf, isId } from './place.ts';
import { pageIn, placeOf } from './place-of.ts';
import { questionPage } from './question/page.ts';
import { questionView } from './steps.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What a link into a journey fills in: only questions of the act, and only values on offer. */
function filledIn(journey: Journey, query: Params): Record<string, string> {
  const given = Object.entries(query).filter(([name, value]) =>
    journey.picks[name]?.some((pick) => pick.value === value),
  );
  return Object.fromEntries(given) as Record<string, string>;
}

/** Begins a journey, or goes on with one of the same kind that was begun and not finished. */
async function start(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { act = 'report-concern', caseId = null } = request.params as Partial<
    Record<string, string>
  >;
  if (!isActName(act) || (caseId !== null && !isId(caseId))) throw new TurnedAway('not-found');
  const query = new URLSearchParams(request.query as Record<string, string>).toString();
  const begun = (await openDrafts(site.web.store).mine(signedIn(request).actor)).find(
    (draft) => draft.act === act && draft.caseId === caseId,
  );
  const draft = query === '' && begun ? begun.id : site.web.newId();
  const first = hrefOf({ act, caseId, draft }, 1);
  return reply.redirect(query ? `${first}?${query}` : first, 303);
}

async function showPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = pageIn(request);
  const found = await findJourney(site, request, placeOf(request));
  const query = request.query as Params;
  const journey = { ...found, raw: { ...filledIn(found, query), ...found.raw } };
  const words = query['words'] ?? '';
  const shown = { page, changing: query['changing'] === 'yes', errors: [], words };
  const view = questionView({ now: site.web.now() }, journey, shown);
  if (view.fields.length === 0) return reply.redirect(hrefOf(journey.place, 'check'), 303);
  return site.send(request, reply, { page: questionPage, view });
}

async function check(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const journey = await findJourney(site, request, placeOf(request));
  const unfinished = firstUnfinished(journey, site.web.now());
  if (unfinished !== null) return reply.redirect(hrefOf(journey.place, unfinished), 303);
  return site.send(request, reply, {
    page: checkPage,
    view: checkView({ now: site.web.now() }, journey),
  });
}

async function discard(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { draft = '' } = request.params as Params;
  if (isId(draft)) await openDrafts(site.web.store).discard(signedIn(request).actor, draft);
  return reply.redirect('/', 303);
}

/** Every journey there is: two sets of addresses, one machinery, whatever the act declares. */
export function journeyRoutes(app: FastifyInstance, site: Site): void {
  const shows = { config: { showsRefused: true } } as const;
  const keeps = { config: { showsRefused: true, untyped: true } } as const;
  const untyped = { config: { untyped: true } } as const;
  for (const base of ['/report', '/cases/:caseId/do/:act']) {
    const draft = `${base}/:draft`;
    app.get(base, (request, reply) => start(site, request, reply));
    app.get(`${draft}/check`, (request, reply) => check(site, request, reply));
    app.get(`${draft}/:page`, (request, reply) => showPage(site, request, reply));
    app.post(`${draft}/keep`, keeps, (request, reply) => keepPage(site, request, reply));
    app.post(`${draft}/perform`, untyped, (request, reply) => finish(site, request, reply));
    app.post(`${draft}/go-on`, untyped, (request, reply) => goOn(site, request, reply));
    app.post(`${draft}/:page`, shows, (request, reply) => answerPage(site, request, reply));
  }
  app.post('/drafts/:draft/discard', untyped, (request, reply) => discard(site, request, reply));
}
