import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Cleansed, cleanse, helpServices, type Refused } from '../refuse-imagery/index.ts';
import type { Web } from '../options.ts';
import { ownWebsites } from './own-websites.ts';
import { type Form, formOf } from './read-body.ts';
import { type TypedAgain, TurnedAway } from './turned-away.ts';

/** Requests whose body holds no imagery, so that it may be shown again. */
const looked = new WeakSet<FastifyRequest>();
const refusedIn = new WeakMap<FastifyRequest, readonly Refused[]>();

/** The fields of this request that were refused; what was refused is already gone. */
export function refusedOf(request: FastifyRequest): readonly Refused[] {
  return refusedIn.get(request) ?? [];
}

/** What was typed, to be given back and sent again from there; fields something was taken out of are shown. */
function formAgain(request: FastifyRequest, refused: readonly Refused[]): TypedAgain | null {
  if (request.method !== 'POST' || request.routeOptions.config.takes === 'json') return null;
  const fields = Object.entries(formOf(request)).flatMap(([name, value]) =>
    [value].flat().map((one) => ({
      name,
      value: one,
      shown: refused.some(({ field }) => field === name),
    })),
  );
  return fields.length > 0 ? { action: request.url, fields } : null;
}

/** What was typed, without what was taken out; null where nothing was taken out of the form. */
function typedAgain(request: FastifyRequest, refused: readonly Refused[]): TypedAgain | null {
  const again = formAgain(request, refused);
  return again?.fields.some(({ shown }) => shown) ? again : null;
}

/** What somebody sent that could not be saved, to be sent again as it is by `person` only. */
export function sentInVain(request: FastifyRequest, person: string): TypedAgain | null {
  const again = looked.has(request) ? formAgain(request, []) : null;
  const by = { name: '_by', value: person, shown: false };
  return again && { ...again, fields: [...again.fields, by] };
}

/** Turns a request away because of what it holds, with everything else that was typed. */
export function imageryFound(request: FastifyRequest, refused: readonly Refused[]): TurnedAway {
  return new TurnedAway('holds-imagery', saysOf(refused), typedAgain(request, refused));
}

function saysOf(refused: readonly Refused[]): readonly string[] {
  return [...new Set(refused.map(({ message }) => message))];
}

/** A body in two: what is judged here, and what the route judges itself. */
function shared(request: FastifyRequest): { readonly judged: unknown; readonly own: Form } {
  const { judges = [] } = request.routeOptions.config;
  if (judges.length === 0) return { judged: request.body, own: {} };
  const fields = Object.entries(formOf(request));
  const isOwn = ([name]: readonly [string, unknown]): boolean => judges.includes(name);
  return {
    judged: Object.fromEntries(fields.filter((field) => !isOwn(field))),
    own: Object.fromEntries(fields.filter(isOwn)),
  };
}

/** Asks for the school's own websites only where there is an address that could be one. */
async function cleansed(
  web: Web,
  request: FastifyRequest,
  body: unknown,
): Promise<Cleansed<unknown>> {
  const once = cleanse(body, helpServices);
  const findings = once.refused.flatMap((one) => one.findings);
  if (!findings.some(({ kind }) => kind === 'web-address')) return once;
  const own = await ownWebsites(web, request);
  return own.length > 0 ? cleanse(body, [...helpServices, ...own]) : once;
}

async function takeOut(web: Web, request: FastifyRequest): Promise<void> {
  const query = cleanse(request.query, helpServices);
  if (query.refused.length > 0) throw new TurnedAway('holds-imagery', saysOf(query.refused));
  if (request.body === undefined || request.body === null) return;
  const { judged, own } = shared(request);
  const { kept, refused } = await cleansed(web, request, judged);
  request.body = Object.keys(own).length > 0 ? { ...(kept as object), ...own } : kept;
  looked.add(request);
  if (refused.length === 0) return;
  if (!request.routeOptions.config.showsRefused) throw imageryFound(request, refused);
  refusedIn.set(request, refused);
}

/**
 * Text that holds imagery, a file or a web address is taken out before any page sees it. Comes after
 * those who are not signed in were turned away: looking closely at text is work, and not for anybody.
 */
export function takeOutRefused(app: FastifyInstance, web: Web): void {
  app.addHook('preValidation', async (request) => takeOut(web, request));
}
