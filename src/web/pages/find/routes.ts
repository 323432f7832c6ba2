import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayHere } from '#access';
import type { Looking } from '#casework';
import { formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { pageNumber } from '../../layout/pages.ts';
import { isId } from '../../journeys/place.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { notePage, noteView, startNote } from './note.ts';
import { type Answer, findPage, findView } from './page.ts';
import { learnerFile } from '../file/file-link.ts';
import { openSearches } from '#desk';
import { nothingTyped, partsOf, readTyped } from './typed.ts';

type Query = Readonly<Record<string, unknown>>;

const anything: Looking = { words: '', person: null, from: null, to: null, page: 0 };

/** Whoever has no worklist finds no page here. */
function mustFind(request: FastifyRequest): void {
  if (!mayHere(signedIn(request).actor.roles, 'worklist')) throw new TurnedAway('not-found');
}

/** Finds, and says it as the page does. */
async function answer(
  site: Site,
  request: FastifyRequest,
  { href, ...looking }: Partial<Looking> & { readonly href: string },
): Promise<Answer> {
  const page = pageNumber((request.query as Query)['page']);
  const asked = { ...anything, ...looking, page: page - 1 };
  const found = await site.web.casework.find(signedIn(request).actor, asked);
  if (!found) throw new TurnedAway('not-found');
  const [somebody] = looking.person ? found.people : [];
  return {
    found,
    href,
    page,
    now: site.web.now(),
    ...(somebody
      ? { of: `${somebody.name}, ${somebody.detail}`, file: learnerFile(somebody) }
      : {}),
  };
}

/** The empty page, or the cases of somebody chosen from the school's people. */
async function start(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  mustFind(request);
  const { person } = request.query as Query;
  if (typeof person !== 'string')
    return site.send(request, reply, { page: findPage, view: findView() });
  if (!isId(person)) throw new TurnedAway('not-found');
  const found = await answer(site, request, { person, href: `/find?person=${person}` });
  return site.send(request, reply, { page: findPage, view: findView(nothingTyped, found) });
}

/** Goes straight to the one case with this reference, or keeps the search and shows what it finds. */
async function look(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  mustFind(request);
  const typed = readTyped(formOf(request));
  if (typed.errors.length > 0)
    return site.send(request, reply, { page: findPage, view: findView(typed), status: 422 });
  const { actor } = signedIn(request);
  const { words, from, to } = typed;
  const found = await site.web.casework.find(actor, { ...anything, words });
  const [row] = found?.byReference ? found.rows : [];
  if (row) return reply.redirect(`/cases/${row.caseId}`, 303);
  const id = site.web.newId();
  const search = { words, from: from.date, to: to.date, at: site.web.now() };
  await openSearches(site.web.store).keep(actor, id, search);
  return reply.redirect(`/find/${id}`, 303);
}

/** What a search that was kept finds now; the empty page once it is no longer kept. */
async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  mustFind(request);
  const { search: id } = request.params as { search: string };
  const search = await openSearches(site.web.store).find(signedIn(request).actor, id);
  if (!search) return reply.redirect('/find', 303);
  const { words, from, to } = search;
  const found = await answer(site, request, { words, from, to, href: `/find/${id}` });
  const typed = { words, from: partsOf(from), to: partsOf(to), errors: [] };
  return site.send(request, reply, { page: findPage, view: findView(typed, found) });
}

/** Finding a case, and noting an action on one from anywhere. No address holds what was typed. */
export function findRoutes(app: FastifyInstance, site: Site): void {
  app.get('/find', (request, reply) => start(site, request, reply));
  app.post('/find', (request, reply) => look(site, request, reply));
  app.get('/find/:search', (request, reply) => show(site, request, reply));
  app.get('/note', (request, reply) => {
    mustFind(request);
    return site.send(request, reply, { page: notePage, view: noteView() });
  });
  app.post('/note', (request, reply) => {
    mustFind(request);
    return startNote(site, request, reply);
  });
}
