import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '#kit';
import type { Site } from '../site.ts';
import { answerPage, keepPage } from './answer-page.ts';
import { checkPage } from './check/page.ts';
import { checkView, givenWrong, whereToMend } from './check-view.ts';
import { discardRoutes } from './discard/page.ts';
import { finish, goOn } from './finish.ts';
import { findJourney, type Journey, pagesOf, readJourney } from './journey.ts';
import { hrefOf } from './place.ts';
import { pageIn, placeOf } from './place-of.ts';
import { questionPage } from './question/page.ts';
import { orAside } from './sent.ts';
import { filledIn, heldBySafelight, start } from './start.ts';
import { questionView } from './steps.ts';
import { toldEarly } from './told-early.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** The page after one on which nothing is asked, with what the link to it fills in. */
function after(
  journey: Journey,
  page: number,
  { now, query }: { now: Instant; query: Params },
): string {
  const { values } = readJourney(journey, now, []);
  const next = pagesOf(journey.act, values, journey.state).find((one) => one > page);
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const href = hrefOf(journey.place, next ?? 'check');
  return next !== undefined && search ? `${href}?${search}` : href;
}

async function showPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = pageIn(request);
  const found = await findJourney(site, request, placeOf(request));
  const query = request.query as Params;
  const journey = {
    ...found,
    raw: { ...heldBySafelight(found), ...filledIn(found, query), ...found.raw },
  };
  const words = query['words'] ?? '';
  const now = site.web.now();
  const wrong = query['mend'] === 'yes' ? givenWrong(journey, page, now) : [];
  const told = found.saved && wrong.length === 0 ? toldEarly(journey, now, page) : null;
  const errors = told?.page === page ? [told] : wrong;
  const shown = { page, changing: query['changing'] === 'yes', errors, words };
  const view = questionView({ now }, journey, shown);
  if (view.fields.length === 0) return reply.redirect(after(journey, page, { now, query }), 303);
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
  const told = toldEarly(journey, site.web.now(), journey.act.pages.length);
  if (told) return reply.redirect(`${hrefOf(journey.place, told.page)}?changing=yes`, 303);
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
