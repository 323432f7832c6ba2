import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from '../site.ts';
import { answerPage, keepPage } from './answer-page.ts';
import { checkPage } from './check/page.ts';
import { checkView, givenWrong, whereToMend } from './check-view.ts';
import { discardRoutes } from './discard/page.ts';
import { finish, goOn } from './finish.ts';
import { findJourney } from './journey.ts';
import { hrefOf } from './place.ts';
import { pageIn, placeOf } from './place-of.ts';
import { questionPage } from './question/page.ts';
import { orAside } from './sent.ts';
import { filledIn, start } from './start.ts';
import { questionView } from './steps.ts';

type Params = Readonly<Record<string, string | undefined>>;

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
  const errors = query['mend'] === 'yes' ? givenWrong(journey, page, site.web.now()) : [];
  const shown = { page, changing: query['changing'] === 'yes', errors, words };
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
  const mend = whereToMend(journey, site.web.now());
  if (mend !== null) return reply.redirect(mend, 303);
  return site.send(request, reply, {
    page: checkPage,
    view: checkView({ now: site.web.now() }, journey),
  });
}

/** Every journey there is: two sets of addresses, one machinery, whatever the act declares. */
export function journeyRoutes(app: FastifyInstance, site: Site): void {
  const shows = { config: { showsRefused: true } } as const;
  const keeps = { config: { showsRefused: true, untyped: true } } as const;
  const untyped = { config: { untyped: true } } as const;
  for (const base of ['/report', '/cases/:caseId/do/:act']) {
    const draft = `${base}/:draft`;
    app.get(base, (request, reply) => start(site, request, reply));
    app.get(`${draft}/check`, orAside(site, check));
    app.get(`${draft}/:page`, orAside(site, showPage));
    app.post(`${draft}/keep`, keeps, (request, reply) => keepPage(site, request, reply));
    app.post(`${draft}/perform`, untyped, (request, reply) => finish(site, request, reply));
    app.post(`${draft}/go-on`, untyped, orAside(site, goOn));
    app.post(`${draft}/:page`, shows, orAside(site, answerPage));
  }
  discardRoutes(app, site);
}
