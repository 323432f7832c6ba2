import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import { pageNumber } from '../../layout/pages.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { addressOf, type Chosen, codesOf, filterFor, readChosen } from './filter.ts';
import { type Seen, worklistPage, worklistView } from './page.ts';
import { longestName, mostViews, openSavedViews } from '#desk';

type Trouble = Pick<Seen, 'typedName' | 'error'>;

async function show(
  site: Site,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { chosen, page, trouble }: { chosen: Chosen; page: number; trouble?: Trouble },
): Promise<FastifyReply> {
  const { actor } = signedIn(request);
  const { casework, store, now } = site.web;
  const [list, views, lateRemovals] = await Promise.all([
    casework.worklist(actor, { ...filterFor(chosen), page: page - 1 }),
    openSavedViews(store).mine(actor),
    casework.lateRemovals(actor),
  ]);
  if (!list) throw new TurnedAway('not-found');
  const mayKeep = views.length < mostViews;
  const seen = { list, chosen, page, views, mayKeep, lateRemovals, actor, now: now(), ...trouble };
  const status = trouble ? 422 : 200;
  return site.send(request, reply, { page: worklistPage, view: worklistView(seen), status });
}

const viewName = z
  .string({ error: 'Give the view a name' })
  .trim()
  .min(1, 'Give the view a name')
  .max(longestName, `Use a name of at most ${longestName} characters`);

async function keep(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { actor } = signedIn(request);
  const form = formOf(request);
  const chosen = readChosen(form);
  const name = viewName.safeParse(form['name']);
  const views = openSavedViews(site.web.store);
  const full = (await views.mine(actor)).length >= mostViews;
  const error = full
    ? `Delete a view first: you have ${mostViews}`
    : name.error?.issues[0]?.message;
  if (error !== undefined || name.data === undefined) {
    const typedName = typeof form['name'] === 'string' ? form['name'] : '';
    const trouble = { typedName, error: error ?? '' };
    return show(site, { request, reply }, { chosen, page: 1, trouble });
  }
  await views.keep(actor, { id: site.web.newId(), name: name.data, codes: codesOf(chosen) });
  return reply.redirect(addressOf(chosen), 303);
}

/** Only people with a worklist keep views of it. */
async function mustHaveList(site: Site, request: FastifyRequest): Promise<void> {
  const list = await site.web.casework.worklist(signedIn(request).actor, { page: 0 });
  if (!list) throw new TurnedAway('not-found');
}

/** The worklist, and each person's own views of it. */
export function worklistRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases', (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>;
    const seen = { chosen: readChosen(query), page: pageNumber(query['page']) };
    return show(site, { request, reply }, seen);
  });
  app.post('/cases/views', async (request, reply) => {
    await mustHaveList(site, request);
    return keep(site, request, reply);
  });
  app.post('/cases/views/:view/remove', async (request, reply) => {
    await mustHaveList(site, request);
    const { view } = request.params as { view: string };
    await openSavedViews(site.web.store).remove(signedIn(request).actor, view);
    return reply.redirect('/cases', 303);
  });
}
