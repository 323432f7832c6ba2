import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TurnedAway } from './turned-away.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** True when the request is for us: a name on the public address, or loopback. */
function isOurHost(host: string, origin: string | null): boolean {
  if (origin && new URL(origin).host === host) return true;
  return !origin && loopback.test(host);
}

function comesFromUs(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = request.headers.origin;
  return from !== undefined && URL.canParse(from) && new URL(from).host === request.headers.host;
}

/** Only our own pages may post to us. Cookies are SameSite as well; this holds where they are not. */
export function refuseOtherSites(app: FastifyInstance, origin: string | null): void {
  app.addHook('onRequest', async (request) => {
    if (!isOurHost(request.headers.host ?? '', origin)) throw new TurnedAway('wrong-host');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads && !comesFromUs(request)) throw new TurnedAway('other-site');
  });
}
