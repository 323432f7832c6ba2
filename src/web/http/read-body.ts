import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TurnedAway } from './turned-away.ts';

/** The most a request may hold, in bytes: the longest honest page of a report, and no photograph. */
export const biggestBody = 256 * 1024;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The one kind of body this route takes; a form unless it says so. */
    readonly takes?: 'json';
    /** This route shows each refused field beside its question, and keeps the rest. */
    readonly showsRefused?: true;
    /** Fields that this route judges itself, such as an address of ours. */
    readonly judges?: readonly string[];
    /** Open to somebody who is not signed in. */
    readonly open?: true;
  }
}

const kinds = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;

/** What a form posted: one string a name, or several where a name came more than once. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** More than any page of ours asks. */
const mostFields = 1000;

function readForm(text: string): Form {
  if (text.split('&', mostFields + 1).length > mostFields) throw new TurnedAway('too-big');
  const found = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const before = found.get(name);
    if (Array.isArray(before)) before.push(value);
    else found.set(name, before === undefined ? value : [before, value]);
  }
  return Object.fromEntries(found);
}

/** The form this request posted, without what was refused. Empty for a request without a body. */
export function formOf(request: FastifyRequest): Form {
  return (request.body ?? {}) as Form;
}

function checkKind(request: FastifyRequest): void {
  const { headers, routeOptions } = request;
  const kind = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const length = Number(headers['content-length'] ?? 0);
  const hasBody = headers['transfer-encoding'] !== undefined || length > 0;
  if (!hasBody && kind === undefined) return;
  if (kind !== kinds[routeOptions.config.takes ?? 'form']) throw new TurnedAway('not-a-form');
  if (headers['content-encoding'] !== undefined) throw new TurnedAway('not-a-form');
  if (length > routeOptions.bodyLimit) throw new TurnedAway('too-big');
}

/** Bodies are forms, or JSON on the one route that says so; never files, never big, never packed. */
export async function readBodies(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: biggestBody, parser: readForm });
  app.addContentTypeParser(
    kinds.json,
    { parseAs: 'string', bodyLimit: biggestBody },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addHook('onRequest', async (request) => checkKind(request));
}
