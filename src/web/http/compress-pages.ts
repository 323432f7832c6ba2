import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const smallest = 1400;

/**
 * Compresses pages on the way out. Safe against guessing secrets by length: pages hold no token, and
 * nothing of another site's request comes back on them.
 */
export function compressPages(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (
      typeof payload !== 'string' ||
      payload.length < smallest ||
      reply.hasHeader('content-encoding')
    )
      return payload;
    const accepts = request.headers['accept-encoding'] ?? '';
    const way = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
    if (!way) return payload;
    reply
      .header('content-encoding', way)
      .header('vary', 'accept-encoding')
      .removeHeader('content-length');
    return way === 'br'
      ? squeeze.br(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : squeeze.gzip(payload);
  });
}
