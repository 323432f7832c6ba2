import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isActName, type Raw } from '#cases';
import { formOf, refusedOf } from '../http/read-body.ts';
import { TurnedAway } from '../http/turned-away.ts';
import { signedIn } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { checkPage } from './check/page.ts';
import { checkView, firstUnfinished } from './check-view.ts';
import { openDrafts } from './drafts.ts';
import {
  findJourney,
  type Journey,
  pagesOf,
  readJourney,
  saveJourney,
  askedOn,
} from './journey.ts';
import { finish, goOn } from './finish.ts';
import { actOf, hrefOf, isId, type Place, placeIn, startOf } from './place.ts';
import { questionPage } from './question/page.ts';
import { textOf, withPage } from './raw.ts';
import { questionView, type QuestionErrors } from './steps.ts';

type Params = Readonly<Record<string, string | undefined>>;

function placeOf(request: FastifyRequest): Place {
  const place = placeIn(request.params as Params);
  if (!place) throw new TurnedAway('not-found');
  return place;
}

function pageIn(journey: Journey, given: string | undefined): number {
  const page = Number(given);
  if (!Number.isInteger(page) || page < 1 || page > journey.act.pages.length)
    throw new TurnedAway('not-found');
  return page;
}

/** What a link into a journey fills in: only questions of the act, and only values on offer. */
function filledIn(journey: Journey, query: Params): Record<string, string> {
  const given = Object.entries(query).filter(([name, value]) =>
    journey.picks[name]?.some((pick) => pick.value === value),
  );
  return Object.fromEntries(given) as Record<string, string>;
}

async function start(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { act = 'report-concern', caseId = null } = request.params as {
    act?: string;
    caseId?: string;
  };
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
  const found = await findJourney(site, request, placeOf(request));
  const query = request.query as Params;
  const page = pageIn(found, (request.params as Params)['page']);
  const journey = { ...found, raw: { ...filledIn(found, query), ...found.raw } };
  const shown = { page, changing: query['changing'] === 'yes', errors: [] };
  return site.send(request, reply, {
    page: questionPage,
    view: questionView(site, journey, shown),
  });
}

/** The journey with what one page posted in its place, kept before anything is checked. */
async function takePage(
  site: Site,
  request: FastifyRequest,
  journey: Journey,
  page: number,
): Promise<Journey> {
  const { fields } = journey.act;
  const names = journey.act.pages[page - 1]?.fields ?? [];
  const asked = names.filter((name) =>
    askedOn(journey.act, page, readJourney(journey, site.web.now(), []).values).includes(name),
  );
  const raw = withPage(journey.raw, formOf(request), { fields, names: asked });
  const taken = { ...journey, raw, saved: true };
  await saveJourney(site, taken);
  return taken;
}

function refusedFields(request: FastifyRequest): QuestionErrors {
  return refusedOf(request).map(({ field, message }) => ({ field, message }));
}

/** Where to go once a page is right: back to the answers, or on to the next page that applies. */
function nextOf(site: Site, journey: Journey, page: number, changing: boolean): string {
  const { values } = readJourney(journey, site.web.now(), []);
  const next = pagesOf(journey.act, values, journey.state).find((one) => one > page);
  if (changing && firstUnfinished(journey, site.web.now()) === null)
    return hrefOf(journey.place, 'check');
  return hrefOf(journey.place, next ?? 'check');
}

async function answerPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = await findJourney(site, request, placeOf(request));
  const page = pageIn(found, (request.params as Params)['page']);
  const journey = await takePage(site, request, found, page);
  const form = formOf(request);
  const changing = form['_changing'] === 'yes';
  const refused = refusedFields(request);
  const searching = form['_find'] !== undefined && refused.length === 0;
  const here = `${hrefOf(journey.place, page)}${changing ? '?changing=yes' : ''}`;
  if (searching) return reply.redirect(`${here}#${textOf(form as Raw, '_find')}-search`, 303);
  const only = journey.act.pages[page - 1]?.fields ?? [];
  const wrong = readJourney(journey, site.web.now(), only).errors.filter(
    ({ field }) => !refused.some((one) => one.field === field),
  );
  const errors = [...refused, ...wrong];
  if (errors.length === 0) return reply.redirect(nextOf(site, journey, page, changing), 303);
  const view = questionView(site, journey, { page, changing, errors });
  return site.send(request, reply, { page: questionPage, view, status: 422 });
}

async function keep(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const journey = await findJourney(site, request, placeOf(request));
  const page = pageIn(journey, (request.query as Params)['page']);
  await takePage(site, request, journey, page);
  const [refused] = refusedOf(request);
  return reply.code(refused ? 422 : 200).send({ words: refused?.message ?? 'Saved.' });
}

async function check(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const journey = await findJourney(site, request, placeOf(request));
  const unfinished = firstUnfinished(journey, site.web.now());
  if (unfinished !== null) return reply.redirect(hrefOf(journey.place, unfinished), 303);
  return site.send(request, reply, { page: checkPage, view: checkView(site, journey) });
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
  for (const base of ['/report', '/cases/:caseId/do/:act']) {
    app.get(base, (request, reply) => start(site, request, reply));
    app.get(`${base}/:draft/check`, (request, reply) => check(site, request, reply));
    app.get(`${base}/:draft/:page`, (request, reply) => showPage(site, request, reply));
    app.post(`${base}/:draft/keep`, shows, (request, reply) => keep(site, request, reply));
    app.post(`${base}/:draft/perform`, (request, reply) =>
      finish(site, request, reply, placeOf(request)),
    );
    app.post(`${base}/:draft/go-on`, (request, reply) =>
      goOn(site, request, reply, placeOf(request)),
    );
    app.post(`${base}/:draft/:page`, shows, (request, reply) => answerPage(site, request, reply));
  }
  app.post('/drafts/:draft/discard', (request, reply) => discard(site, request, reply));
}

export { actOf, startOf };
