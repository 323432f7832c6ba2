import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Bounds } from './bounds.ts';

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Keeps the connections whose request has not fully arrived to a number. The one that waits longest
 * gives way to a new one, so that many slow ones never shut anybody out who is quick.
 */
function giveWay(server: Server, most: number): void {
  const arriving = new Set<Socket>();
  const arrives = (socket: Socket): void => {
    arriving.delete(socket);
    arriving.add(socket);
    const [longest] = arriving;
    if (arriving.size > most) longest?.destroy();
  };
  server.on('connection', (socket: Socket) => {
    arrives(socket);
    socket.once('close', () => arriving.delete(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const arrived = (): void => void arriving.delete(socket);
    if (hasBody(request)) request.once('end', arrived);
    else arrived();
    response.once('close', () => {
      if (!socket.destroyed) arrives(socket);
    });
  });
}

/** Bounds what connections cost: how many, how slow, and how long they may keep the server from stopping. */
export function boundConnections(app: FastifyInstance, bounds: Bounds): void {
  const { server } = app;
  server.headersTimeout = bounds.headersMs;
  server.maxConnections = bounds.connections;
  giveWay(server, bounds.arriving);
  app.addHook('preClose', async () => {
    setTimeout(() => server.closeAllConnections(), bounds.closingMs).unref();
  });
  // A body that was not read to its end would be taken for the next request, or be waited for.
  app.addHook('onSend', async (request, reply) => {
    if (!request.raw.complete) reply.header('connection', 'close');
  });
}
