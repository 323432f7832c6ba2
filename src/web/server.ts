import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { loadAssets } from './assets/assets.ts';
import { boundConnections } from './http/bound-connections.ts';
import { type Bounds, usualBounds } from './http/bounds.ts';
import { compressPages } from './http/compress-pages.ts';
import { openLimits } from './http/limit-requests.ts';
import { faultLine, logRequests } from './http/request-log.ts';
import { healthRoutes } from './http/health.ts';
import { setHeaders } from './http/headers.ts';
import { biggestBody, readBodies } from './http/read-body.ts';
import { refuseOtherSites } from './http/same-origin.ts';
import { sentInVain, takeOutRefused } from './http/take-out-refused.ts';
import { serveAssets } from './http/serve-assets.ts';
import { isDatabaseAway } from './http/fault-kind.ts';
import { reasonOf, TurnedAway } from './http/turned-away.ts';
import { journeyRoutes } from './journeys/routes.ts';
import { openDrawing } from './layout/render.ts';
import { openSend } from './layout/send.ts';
import type { Web, WebOptions } from './options.ts';
import { agendaRoutes } from './pages/agenda/routes.ts';
import { accessibilityRoutes } from './pages/accessibility/page.ts';
import { calendarRoutes } from './pages/calendar/routes.ts';
import { caseRoutes } from './pages/case/routes.ts';
import { removalsRoutes } from './pages/removals/routes.ts';
import { fileRoutes } from './pages/file/routes.ts';
import { namesRoutes } from './pages/names/routes.ts';
import { sheetRoutes } from './pages/sheet/routes.ts';
import { findRoutes } from './pages/find/routes.ts';
import { helpNowRoutes } from './pages/help-now/page.ts';
import { homeRoutes } from './pages/home/page.ts';
import { busyView, faultView, messagePage, messageView } from './pages/message/page.ts';
import { countNotices } from './pages/notices/count.ts';
import { noticesRoutes } from './pages/notices/routes.ts';
import { privacyRoutes } from './pages/privacy/page.ts';
import { provenanceRoutes } from './pages/provenance/routes.ts';
import { receiptRoutes } from './pages/receipt/page.ts';
import { settingsRoutes } from './pages/settings/routes.ts';
import { shortcutsRoutes } from './pages/shortcuts/page.ts';
import { askToSignIn, signInRoutes } from './pages/sign-in/page.ts';
import { supportRoutes } from './pages/support/page.ts';
import { tasksRoutes } from './pages/tasks/page.ts';
import { wordsPageRoutes } from './pages/words/page.ts';
import { worklistRoutes } from './pages/worklist/routes.ts';
import { recogniseVisitors, visitorOf } from './sign-in/visitor.ts';
import type { Site } from './site.ts';
import { wordsRoutes } from './words/routes.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address there is, as method and pattern; tests throw things at all of them. */
    readonly routeTable: readonly Address[];
  }
}

interface Address {
  readonly method: string;
  readonly url: string;
}

function noteAddresses(app: FastifyInstance): void {
  const addresses: Address[] = [];
  app.decorate('routeTable', addresses);
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) addresses.push({ method: one, url });
  });
}

/** The page for a database that could not be had in time, with what was typed. */
function answerBusy(site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const visitor = visitorOf(request);
  const view = busyView(visitor && sentInVain(request, visitor.actor.person.id));
  reply.header('retry-after', '30');
  return site.send(request, reply, { page: messagePage, view, status: 503 });
}

/** One page for everything that goes wrong, with nothing about it but a reference. */
function answerFaults(app: FastifyInstance, site: Site): void {
  app.setErrorHandler((fault, request, reply) => {
    const reference = site.web.newId().slice(-8);
    if (isDatabaseAway(fault)) {
      site.web.log.error(faultLine(fault, reference), 'fault');
      return answerBusy(site, request, reply);
    }
    const turned = reasonOf(fault);
    if (turned) {
      const view = { ...messageView(turned.reason, turned.says), again: turned.again };
      if (turned.reason === 'too-many') reply.header('retry-after', '60');
      return site.send(request, reply, { page: messagePage, view, status: turned.statusCode });
    }
    site.web.log.error(faultLine(fault, reference), 'fault');
    return site.send(request, reply, {
      page: messagePage,
      view: faultView(reference),
      status: 500,
    });
  });
  app.setNotFoundHandler(() => {
    throw new TurnedAway('not-found');
  });
}

/** The framework with its bounds, and nothing on it yet. */
function bareServer({ proxies = [] }: WebOptions, bounds: Bounds): FastifyInstance {
  return fastify({
    logger: false,
    bodyLimit: biggestBody,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    requestTimeout: bounds.requestMs,
    connectionTimeout: bounds.silentMs,
    keepAliveTimeout: bounds.keepAliveMs,
    http: { connectionsCheckingInterval: bounds.checkEveryMs },
  });
}

function routes(app: FastifyInstance, site: Site): void {
  serveAssets(app, site.web.assets);
  homeRoutes(app, site);
  signInRoutes(app, site);
  receiptRoutes(app, site);
  worklistRoutes(app, site);
  removalsRoutes(app, site);
  findRoutes(app, site);
  helpNowRoutes(app, site);
  shortcutsRoutes(app, site);
  tasksRoutes(app, site);
  supportRoutes(app, site);
  caseRoutes(app, site);
  agendaRoutes(app, site);
  sheetRoutes(app, site);
  namesRoutes(app, site);
  fileRoutes(app, site);
  journeyRoutes(app, site);
  settingsRoutes(app, site);
  wordsRoutes(app, site);
  wordsPageRoutes(app, site);
  provenanceRoutes(app, site);
  noticesRoutes(app, site);
  calendarRoutes(app, site);
  accessibilityRoutes(app, site);
  privacyRoutes(app, site);
}

/** The server of every page, ready to listen. Closing it finishes what it is answering first. */
export async function buildServer(options: WebOptions): Promise<FastifyInstance> {
  const bounds = { ...usualBounds, ...options.bounds };
  const limits = openLimits(bounds.requestsPerMinute);
  const web: Web = { ...options, limits, assets: await loadAssets(options.cache) };
  const drawing = openDrawing({ afresh: options.development });
  const site: Site = { web, drawing, send: openSend(web, drawing) };
  const app = bareServer(options, bounds);
  boundConnections(app, bounds);
  noteAddresses(app);
  logRequests(app, web.log);
  answerFaults(app, site);
  await app.register(cookie);
  await setHeaders(app, web.origin);
  app.addHook('onRequest', async (request) => limits.address(request));
  refuseOtherSites(app, web.origin);
  await readBodies(app);
  recogniseVisitors(app, web, (request, reply) => askToSignIn(site, request, reply));
  takeOutRefused(app, web);
  countNotices(app, web);
  compressPages(app);
  healthRoutes(app, web);
  routes(app, site);
  if (web.development) (await import('./gallery/routes.ts')).galleryRoutes(app, site);
  return app;
}
