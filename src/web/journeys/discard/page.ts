import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TurnedAway } from '../../http/turned-away.ts';
import type { PageKind } from '../../layout/frame.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { draftLine, type DraftLine } from '../draft-line.ts';
import { openDrafts } from '#desk';
import { isId } from '../place.ts';

/** Asks before something begun is thrown away, for it cannot be brought back. */
export interface DiscardView {
  readonly draft: DraftLine;
  readonly back: { readonly href: string; readonly text: string };
}

export const discardPage: PageKind<DiscardView> = {
  template: 'journeys/discard/page.njk',
  title: () => 'Throw this away?',
};

type Params = Readonly<Record<string, string | undefined>>;

async function ask(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { draft: id = '' } = request.params as Params;
  const drafts = openDrafts(site.web.store);
  const draft = isId(id) ? await drafts.find(signedIn(request).actor, id) : 'none';
  if (typeof draft !== 'object') throw new TurnedAway('not-found');
  const view = {
    draft: draftLine(draft, site.web.now()),
    back: { href: '/', text: 'Back to the start' },
  };
  return site.send(request, reply, { page: discardPage, view });
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

/** Throwing away what somebody has begun: first asked, then done. */
export function discardRoutes(app: FastifyInstance, site: Site): void {
  app.get('/drafts/:draft/discard', (request, reply) => ask(site, request, reply));
  const untyped = { config: { untyped: true } } as const;
  app.post('/drafts/:draft/discard', untyped, (request, reply) => discard(site, request, reply));
}
