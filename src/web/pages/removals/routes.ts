import type { FastifyInstance } from 'fastify';
import { TurnedAway } from '../../http/turned-away.ts';
import { pageNumber } from '../../layout/pages.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { readChosenRemovals, removalFilter } from './filter.ts';
import { removalsPage, removalsView } from './page.ts';

/** Every report to have something taken down. For whoever may not list them there is no such page. */
export function removalsRoutes(app: FastifyInstance, site: Site): void {
  app.get('/removals', async (request, reply) => {
    const query = request.query as Readonly<Record<string, unknown>>;
    const [chosen, page] = [readChosenRemovals(query), pageNumber(query['page'])];
    const asked = { ...removalFilter(chosen), page: page - 1 };
    const list = await site.web.casework.removals(signedIn(request).actor, asked);
    if (!list) throw new TurnedAway('not-found');
    const view = removalsView({ list, chosen, page, now: site.web.now() });
    return site.send(request, reply, { page: removalsPage, view });
  });
}
