import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { meetingToCome } from '#cases';
import { TurnedAway } from '../../http/turned-away.ts';
import type { Site } from '../../site.ts';
import { openCaseIn } from '../case/case-frame.ts';
import { invitation } from './invitation.ts';
import { agendaPage, agendaView } from './page.ts';

/** A calendar file for one of those invited; for nobody else. */
async function calendarFile(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { person = '' } = request.params as { person?: string };
  const meeting = meetingToCome((await openCaseIn(site, request)).state);
  if (!meeting?.invited.includes(person)) throw new TurnedAway('not-found');
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'attachment; filename="meeting.ics"')
    .send(invitation(meeting, person, site.web.now()));
}

/** The meeting of a case: its agenda, and an invitation for everybody's calendar. */
export function agendaRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases/:caseId/meeting', async (request, reply) =>
    site.send(request, reply, {
      page: agendaPage,
      view: agendaView(await openCaseIn(site, request)),
    }),
  );
  app.get('/cases/:caseId/meeting/:person.ics', (request, reply) =>
    calendarFile(site, request, reply),
  );
}
