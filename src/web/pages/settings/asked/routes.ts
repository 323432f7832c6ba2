import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FieldError, isRefusal } from '#kit';
import type { Agreement, Waiting } from '#people';
import { type Form, formOf } from '../../../http/read-body.ts';
import { TurnedAway } from '../../../http/turned-away.ts';
import type { Site } from '../../../site.ts';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';
import { answerPage, type AnswerView, askedLine, askedPage, askedView } from './page.ts';

const path = '/settings/people/asked';

interface Answering {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly one: Agreement | Waiting;
  /** True where it was answered before this was sent. */
  readonly late?: boolean;
}

/** What waits under this id for this reader's answer; for anybody else there is no such page. */
async function toAnswer(site: Site, request: FastifyRequest): Promise<Waiting> {
  const { actor } = changing(request, 'see-parts');
  const { id } = request.params as { readonly id: string };
  const waiting = (await site.web.casework.parts.standing(actor))?.waiting ?? [];
  const one = waiting.find((asked) => asked.id === id);
  const may = one?.answerers.some((person) => person.id === actor.person.id);
  if (!one || !may) throw new TurnedAway('not-found');
  return one;
}

function wrongWith(form: Form): readonly FieldError[] {
  const agrees = valueOf(form, 'agrees');
  const reason = valueOf(form, 'reason').trim();
  return [
    ...(agrees === 'yes' || agrees === 'no'
      ? []
      : [{ field: 'agrees', message: 'Say whether you agree' }]),
    ...(reason === '' ? [{ field: 'reason', message: 'Say why' }] : []),
    ...(reason.length > 2000
      ? [{ field: 'reason', message: 'Say why in fewer than 2,000 letters' }]
      : []),
  ];
}

/** What was answered already under this id, where this reader may see it. */
async function answeredBefore(site: Site, request: FastifyRequest): Promise<Agreement | null> {
  const { actor } = changing(request, 'see-parts');
  const { id } = request.params as { readonly id: string };
  const settled = (await site.web.casework.parts.standing(actor))?.settled ?? [];
  return settled.find((one) => one.id === id && one.answer !== null) ?? null;
}

/** To whoever answers what was answered: it is done where it was they who said just that; else it is told. */
function again(site: Site, at: Answering): FastifyReply {
  const { request, reply, one } = at;
  const { actor } = changing(request, 'see-parts');
  const form = formOf(request);
  const { answer: given } = one;
  const agrees = valueOf(form, 'agrees') === 'yes';
  const same =
    given?.by === actor.person.id &&
    given.agrees === agrees &&
    given.reason === valueOf(form, 'reason').trim();
  if (same) return reply.redirect(`${path}?saved=yes`, 303);
  const message = `${given?.byName ?? 'Somebody else'} has answered this already. Nothing of yours was kept: copy it if you need it`;
  return show(site, { ...at, late: true }, [{ field: 'agrees', message }]);
}

function show(site: Site, at: Answering, errors: readonly FieldError[]): FastifyReply {
  const { request, reply, one } = at;
  const form = request.method === 'POST' ? formOf(request) : {};
  const view: AnswerView = {
    line: askedLine(one, ''),
    action: `${path}/${one.id}`,
    agrees: valueOf(form, 'agrees'),
    reason: valueOf(form, 'reason'),
    wrong: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    errors: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })),
    back: { href: path, text: 'Back without answering' },
  };
  const wrongStatus = at.late ? 409 : 422;
  const status = errors.length > 0 ? wrongStatus : 200;
  return site.send(request, reply, { page: answerPage, view, status });
}

async function answer(site: Site, at: Answering): Promise<FastifyReply> {
  const { request, reply, one } = at;
  const { actor } = changing(request, 'see-parts');
  const form = formOf(request);
  const errors = wrongWith(form);
  if (errors.length > 0) return show(site, at, errors);
  const agrees = valueOf(form, 'agrees') === 'yes';
  const given = { id: one.id, agrees, reason: valueOf(form, 'reason').trim() };
  const done = await site.web.casework.parts.answer(actor, given);
  if (done === 'overtaken') {
    const before = await answeredBefore(site, request);
    return again(site, { ...at, one: before ?? one });
  }
  if (isRefusal(done))
    return show(
      site,
      at,
      done.because.map((message) => ({ field: 'agrees', message: message.replace(/\.$/, '') })),
    );
  return reply.redirect(`${path}?saved=yes`, 303);
}

/** What was asked of who plays which part, and the page on which a second person answers. */
export function askedRoutes(app: FastifyInstance, site: Site): void {
  app.get(path, async (request, reply) => {
    const { actor } = changing(request, 'see-parts');
    const standing = await site.web.casework.parts.standing(actor);
    if (!standing) throw new TurnedAway('not-found');
    const saved = valueOf(request.query as Record<string, string>, 'saved') === 'yes';
    const view = askedView(standing, { reader: actor.person.id, saved });
    return site.send(request, reply, { page: askedPage, view });
  });
  app.get(`${path}/:id`, async (request, reply) =>
    show(site, { request, reply, one: await toAnswer(site, request) }, []),
  );
  app.post(`${path}/:id`, async (request, reply) => {
    const before = await answeredBefore(site, request);
    if (before) return again(site, { request, reply, one: before });
    return answer(site, { request, reply, one: await toAnswer(site, request) });
  });
}
