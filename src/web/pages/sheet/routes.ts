import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { openCaseIn } from '../case/case-frame.ts';
import {
  carerView,
  consultationView,
  sheetAsSent,
  sheetPage,
  sheetToday,
  type SheetView,
  type Signing,
} from './page.ts';

function signing(request: FastifyRequest): Signing {
  const { name, detail } = signedIn(request).actor.person;
  return { name, job: detail };
}

function orNotFound(view: SheetView | null): SheetView {
  if (!view) throw new TurnedAway('not-found');
  return view;
}

/** What is made to be sent, printed or read from: referral sheets, letters, cards. */
export function sheetRoutes(app: FastifyInstance, site: Site): void {
  app.get('/cases/:caseId/sheets/:referral', async (request, reply) => {
    const { referral = '' } = request.params as { referral?: string };
    const opened = await openCaseIn(site, request);
    const view = orNotFound(sheetAsSent(opened, referral));
    return site.send(request, reply, { page: sheetPage, view });
  });
  app.get('/cases/:caseId/sheets/:referral/today', async (request, reply) => {
    const { referral = '' } = request.params as { referral?: string };
    const opened = await openCaseIn(site, request);
    const view = orNotFound(sheetToday(opened, referral, signing(request)));
    return site.send(request, reply, { page: sheetPage, view });
  });
  app.get('/cases/:caseId/consultation', async (request, reply) => {
    const view = consultationView(await openCaseIn(site, request));
    return site.send(request, reply, { page: sheetPage, view });
  });
  for (const [path, kind] of [
    ['letters', 'letter'],
    ['calls', 'call'],
  ] as const)
    app.get(`/cases/:caseId/${path}/:child/:carer`, async (request, reply) => {
      const { child = '', carer = '' } = request.params as { child?: string; carer?: string };
      const opened = await openCaseIn(site, request);
      const view = orNotFound(carerView(opened, { kind, child, carer }, signing(request)));
      return site.send(request, reply, { page: sheetPage, view });
    });
}
