import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Web } from '../options.ts';

/** How long the database has to answer, in milliseconds. */
const patience = 2_000;

/** Whether the database answers in time. At most one question is under way, however many ask. */
function askReady({ store }: Web): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  return () => {
    const asked = (asking ??= store
      .answers()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (asking = null)));
    return Promise.race([asked, pause(patience, false, { ref: false })]);
  };
}

/** For whatever watches over this server: whether it runs, and whether it can work. Nothing but the status. */
export function healthRoutes(app: FastifyInstance, web: Web): void {
  const config = { open: true, forAll: true } as const;
  const ready = askReady(web);
  app.get('/healthz', { config }, (_request, reply) => reply.send());
  app.get('/readyz', { config }, async (_request, reply) =>
    reply.code((await ready()) ? 200 : 503).send(),
  );
}
