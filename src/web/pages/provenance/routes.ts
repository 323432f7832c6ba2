import type { FastifyInstance } from 'fastify';
import { type GroupId, groups } from '#provenance';
import { TurnedAway } from '../../http/turned-away.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { mayChange } from '../settings/may-change.ts';
import {
  everythingView,
  groupPointsView,
  pointsPage,
  provenancePage,
  provenanceView,
  registerView,
} from './page.ts';
import { showPoint, showTakeBack, signedHere, signPoint, takeBack } from './sign.ts';

const isGroup = (name: string): name is GroupId => Object.hasOwn(groups, name);

/** Where everything comes from, for everybody who is signed in; and where the lead signs it. */
export function provenanceRoutes(app: FastifyInstance, site: Site): void {
  app.get('/provenance', async (request, reply) => {
    const maySign = mayChange(signedIn(request), 'sign-off-guidance');
    const view = provenanceView(await signedHere(site, request), maySign);
    return site.send(request, reply, { page: provenancePage, view });
  });
  app.get('/provenance/sources', (request, reply) =>
    site.send(request, reply, { page: pointsPage, view: registerView() }),
  );
  app.get('/provenance/print', async (request, reply) => {
    const view = everythingView(await signedHere(site, request), site.web.now());
    return site.send(request, reply, { page: pointsPage, view });
  });
  app.get('/provenance/:group', async (request, reply) => {
    const { group = '' } = request.params as { group?: string };
    if (!isGroup(group)) throw new TurnedAway('not-found');
    const view = groupPointsView(group, await signedHere(site, request));
    return site.send(request, reply, { page: pointsPage, view });
  });
  app.get('/provenance/:group/:id', (request, reply) => showPoint({ site, request, reply }));
  app.post('/provenance/:group/:id', (request, reply) => signPoint({ site, request, reply }));
  app.get('/provenance/:group/:id/take-back/:entry', (request, reply) =>
    showTakeBack({ site, request, reply }),
  );
  app.post('/provenance/:group/:id/take-back/:entry', (request, reply) =>
    takeBack({ site, request, reply }),
  );
}
