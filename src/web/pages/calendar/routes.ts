import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { calendarAddressPage, calendarView } from './page.ts';

const whose = (request: FastifyRequest) => {
  const { actor } = signedIn(request);
  return { school: actor.school, person: actor.person.id };
};

/** The calendar of one's own duties: its address, made and ended by its person, and the file itself for whoever has the address. */
export function calendarRoutes(app: FastifyInstance, { web, send }: Site): void {
  const { feeds } = web.notify;
  app.post('/calendar/address', async (request, reply) => {
    const secret = await feeds.renew(whose(request));
    const origin = web.origin ?? `http://${request.headers.host ?? 'localhost'}`;
    const view = calendarView(`${origin}/calendar/${secret}.ics`);
    return send(request, reply, { page: calendarAddressPage, view });
  });
  app.post('/calendar/end', async (request, reply) => {
    await feeds.end(whose(request));
    return reply.redirect('/notices/settings?done=ended', 303);
  });
  app.get<{ Params: { feed: string } }>(
    '/calendar/:feed',
    { config: { open: true } },
    async (request, reply) => {
      const file = await feeds.read(request.params.feed.replace(/\.ics$/, ''));
      if (file === null) throw new TurnedAway('not-found');
      return reply.type('text/calendar; charset=utf-8').send(file);
    },
  );
}
