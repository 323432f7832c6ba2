import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError } from '#kit';
import { type Form, formOf } from '../../http/read-body.ts';
import type { Visitor } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
import { messagePage, type MessageView } from '../message/page.ts';
import { settingsCheckPage, type SettingsCheckView } from './check/page.ts';
import { changing } from './may-change.ts';
import type { Proposed, ReadProposal, SavedElsewhere, SettingsPart } from './part.ts';
import { valueOf } from './typed.ts';

interface At {
  readonly site: Site;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly part: SettingsPart;
}

/** What was typed, carried over to the page where it is looked at once more. */
function carried(form: Form): SettingsCheckView['carried'] {
  return Object.entries(form)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })));
}

async function seenBy({ site, request, part }: At, visitor: Visitor): Promise<number> {
  const typed = Number(valueOf(formOf(request), '_seen'));
  if (Number.isInteger(typed) && valueOf(formOf(request), '_seen') !== '') return typed;
  return versionNow(site, part, visitor);
}

async function versionNow(site: Site, { elsewhere }: SettingsPart, visitor: Visitor) {
  if (elsewhere) return elsewhere.version({ visitor, now: site.web.now(), site });
  return (await site.web.settings.history(visitor.school.id)).version;
}

function check(at: At, shown: CheckShown): FastifyReply {
  const { site, request, reply, part } = at;
  const { proposed, seen, errors } = shown;
  const view: SettingsCheckView = {
    title: part.title,
    ...proposed,
    carried: carried(formOf(request)),
    seen,
    action: `${part.path}/save`,
    again: `${part.path}/change`,
    back: { href: part.path, text: 'Back without saving' },
    reason: valueOf(formOf(request), '_reason'),
    errors: errors.map(({ message }) => ({ text: message, href: '#reason' })),
  };
  const status = errors.length > 0 ? 422 : 200;
  return site.send(request, reply, { page: settingsCheckPage, view, status });
}

interface CheckShown {
  readonly proposed: Proposed;
  readonly seen: number;
  readonly errors: readonly FieldError[];
}

const nothingNew: FieldError = {
  field: 'form',
  message: 'Nothing is different from what is set now. Change something, or go back',
};

function wrongWith(read: ReadProposal): readonly FieldError[] {
  if (!read.ok) return read.errors;
  return read.proposed.what.length > 0 ? [] : [nothingNew];
}

/** Reads what was typed; shows the form again where it is wrong, or where somebody goes back to it. */
async function propose(
  at: At,
  then: (visitor: Visitor, shown: CheckShown) => Promise<FastifyReply>,
) {
  const { site, request, reply, part } = at;
  const visitor = changing(request, part.right);
  const form = formOf(request);
  const again = valueOf(form, '_again') === 'yes';
  const by = { visitor, now: site.web.now(), site };
  const [read, seen] = await Promise.all([part.read(form, by), seenBy(at, visitor)]);
  const errors = again ? [] : wrongWith(read);
  if (again || !read.ok || errors.length > 0)
    return part.sendForm(site, { request, reply }, { visitor, form, errors, seen });
  return then(visitor, { proposed: read.proposed, seen, errors: [] });
}

const overtaken: MessageView = {
  heading: 'Somebody else has just changed the settings',
  says: [
    'Nothing of what you typed was saved, so that theirs is not lost.',
    'Look at the settings as they are now, and make your change again.',
  ],
  reference: null,
};

async function save(at: At, visitor: Visitor, shown: CheckShown): Promise<FastifyReply> {
  const { site, request, reply } = at;
  const reason = valueOf(formOf(request), '_reason').trim();
  if (reason === '' || reason.length > 2000) {
    const message =
      reason === '' ? 'Say why you are changing it' : 'Say why in fewer than 2,000 letters';
    return check(at, { ...shown, errors: [{ field: 'reason', message }] });
  }
  const done = await write(at, visitor, { ...shown, reason });
  if (done === 'overtaken')
    return site.send(request, reply, { page: messagePage, view: overtaken, status: 409 });
  if ('errors' in done) return check(at, { ...shown, errors: done.errors });
  return reply.redirect(done.at, 303);
}

async function write(
  { site, request, part }: At,
  visitor: Visitor,
  { proposed, seen, reason }: CheckShown & { readonly reason: string },
): Promise<SavedElsewhere> {
  const at = site.web.now();
  if (part.elsewhere)
    return part.elsewhere.save(formOf(request), { visitor, now: at, site, seen, reason });
  const { id, name } = visitor.actor.person;
  const { to, what } = proposed;
  const by = { id, name };
  const school = visitor.school.id;
  const done = await site.web.settings.change({ school, seen, to, what, by, at, reason });
  return done === 'overtaken' ? done : { at: `${part.path}?saved=yes` };
}

/** A form, a page to look at it once more, and saving, for one part of the settings. */
export function changeRoutes(app: FastifyInstance, site: Site, part: SettingsPart): void {
  app.get(`${part.path}/change`, async (request, reply) => {
    const visitor = changing(request, part.right);
    const version = await versionNow(site, part, visitor);
    return part.sendForm(
      site,
      { request, reply },
      { visitor, form: null, errors: [], seen: version },
    );
  });
  app.post(`${part.path}/change`, (request, reply) => {
    const at = { site, request, reply, part };
    return propose(at, async (_, shown) => check(at, shown));
  });
  app.post(`${part.path}/save`, (request, reply) => {
    const at = { site, request, reply, part };
    return propose(at, (visitor, shown) => save(at, visitor, shown));
  });
}
