import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import { isDatabaseAway } from '../../http/fault-kind.ts';
import { visitorOf } from '../../sign-in/visitor.ts';
import type { Web } from '../../options.ts';

const counted = new WeakMap<FastifyRequest, number>();

/** How many notices whoever asks for this page has not read; null for nobody. */
export function unreadOf(request: FastifyRequest): number | null {
  return visitorOf(request) === null ? null : (counted.get(request) ?? 0);
}

/** A count is remembered this long, in milliseconds: pages follow one another faster than notices do. */
const remembered = 2_000;

interface Remembered {
  readonly count: number;
  readonly until: number;
}

const keyOf = ({ school, person }: Actor): string => `${school} ${person.id}`;

/** A page open to anybody does without the count where the database is away. */
function ifAway(fault: unknown): void {
  if (!isDatabaseAway(fault)) throw fault;
}

/** Counts for the head of every page, and marks what somebody was told about a case as read once they look at it. */
export function countNotices(app: FastifyInstance, { notify }: Web): void {
  const counts = new Map<string, Remembered>();

  async function count(actor: Actor): Promise<number> {
    const known = counts.get(keyOf(actor));
    if (known && known.until > performance.now()) return known.count;
    const unread = await notify.notices.countUnread(actor);
    if (counts.size > 10_000) counts.clear();
    counts.set(keyOf(actor), { count: unread, until: performance.now() + remembered });
    return unread;
  }

  app.addHook('preHandler', async (request) => {
    const visitor = visitorOf(request);
    if (!visitor) return;
    const { open } = request.routeOptions.config;
    if (request.method === 'GET' && !open) counted.set(request, await count(visitor.actor));
    else if (request.method === 'GET')
      await count(visitor.actor).then((unread) => counted.set(request, unread), ifAway);
    else counts.delete(keyOf(visitor.actor));
  });

  // Before the page leaves, so that the next one counts rightly.
  app.addHook('onSend', async (request, reply) => {
    const visitor = visitorOf(request);
    const { caseId } = request.params as { readonly caseId?: string };
    if (!visitor || caseId === undefined || reply.statusCode !== 200) return;
    if ((counted.get(request) ?? 0) === 0) return;
    await notify.notices.seen(visitor.actor, caseId);
    counts.delete(keyOf(visitor.actor));
  });
}
