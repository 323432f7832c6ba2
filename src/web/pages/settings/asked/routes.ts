import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FieldError, isRefusal } from '#kit';
import type { Waiting } from '#people';
import { type Form, formOf } from '../../../http/read-body.ts';
import { TurnedAway } from '../../../http/turned-away.ts';
import type { Site } from '../../../site.ts';
import { messagePage, type MessageView } from '../../message/page.ts';
import { changing } from '../may-change.ts';
import { valueOf } from '../typed.ts';
import { answerPage, type AnswerView, askedLine, askedPage, askedView } from './page.ts';

const path = '/settings/people/asked';

interface Answering {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly one: Waiting;
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
  const status = errors.length > 0 ? 422 : 200;
  return site.send(request, reply, { page: answerPage, view, status });
}

const overtaken: MessageView = {
  heading: 'Somebody else has just answered this',
  says: ['Nothing of what you typed was kept. Look at what was answered.'],
  reference: null,
};

async function answer(site: Site, at: Answering): Promise<FastifyReply> {
  const { request, reply, one } = at;
  const { actor } = changing(request, 'see-parts');
  const form = formOf(request);
  const errors = wrongWith(form);
  if (errors.length > 0) return show(site, at, errors);
  const agrees = valueOf(form, 'agrees') === 'yes';
  const given = { id: one.id, agrees, reason: valueOf(form, 'reason').trim() };
  const done = await site.web.casework.parts.answer(actor, given);
  if (done === 'overtaken')
    return site.send(request, reply, { page: messagePage, view: overtaken, status: 409 });
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
  app.post(`${path}/:id`, async (request, reply) =>
    answer(site, { request, reply, one: await toAnswer(site, request) }),
  );
}
