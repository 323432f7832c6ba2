import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TurnedAway } from '../../http/turned-away.ts';
import { isId } from '../../journeys/place.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { filePage, fileView } from './page.ts';

/** The file; the same page where there is no such child and where it is not for whoever asks. */
async function show(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { learner = '' } = request.params as { learner?: string };
  const { actor } = signedIn(request);
  const file = isId(learner) ? await site.web.casework.fileOf(actor, learner) : null;
  if (!file) throw new TurnedAway('not-found');
  const view = fileView(file, { name: actor.person.name, now: site.web.now() });
  return site.send(request, reply, { page: filePage, view });
}

/** Each child’s own file. Its address holds an id and never a name. */
export function fileRoutes(app: FastifyInstance, site: Site): void {
  app.get('/learners/:learner/file', (request, reply) => show(site, request, reply));
}
