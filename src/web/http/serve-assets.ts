import type { FastifyInstance } from 'fastify';
import type { Asset, Assets } from '../assets/assets.ts';
import { TurnedAway } from './turned-away.ts';

function best(asset: Asset, accepts: string): { body: Buffer; encoding: string | null } {
  if (asset.brotli && /\bbr\b/.test(accepts)) return { body: asset.brotli, encoding: 'br' };
  if (asset.gzip && /\bgzip\b/.test(accepts)) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.body, encoding: null };
}

/** Serves style, script and type from memory, compressed beforehand; kept for a year under a name that changes with the content. */
export function serveAssets(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { name: string } }>(
    '/assets/:name',
    { config: { open: true, forAll: true } },
    (request, reply) => {
      const asset = assets.byPath.get(`/assets/${request.params.name}`);
      if (!asset) throw new TurnedAway('not-found');
      const { body, encoding } = best(asset, request.headers['accept-encoding'] ?? '');
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type(asset.type)
        .send(body);
    },
  );
}
