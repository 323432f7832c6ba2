import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError } from '#kit';
import { type Form, formOf } from '../../http/read-body.ts';
import type { Visitor } from '../../sign-in/visitor.ts';
import type { Site } from '../../site.ts';
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

/** The version that somebody had seen when they began to type; null where the page does not say. */
function seenIn({ request }: At): number | null {
  const typed = valueOf(formOf(request), '_seen');
  return typed !== '' && Number.isInteger(Number(typed)) ? Number(typed) : null;
}

async function versionNow(site: Site, { elsewhere }: SettingsPart, visitor: Visitor) {
  if (elsewhere) return elsewhere.version({ visitor, now: site.web.now(), site });
  return (await site.web.settings.history(visitor.school.id)).version;
}

function check(at: At, shown: CheckShown): FastifyReply {
  const { site, request, reply, part } = at;
  const { proposed, version, overtaken, wrongReason = null } = shown;
  const errors = [
    ...(overtaken ? [{ text: overtakenWords, href: '#overtaken' }] : []),
    ...(wrongReason === null ? [] : [{ text: wrongReason, href: '#reason' }]),
  ];
  const view: SettingsCheckView = {
    title: part.title,
    ...proposed,
    carried: carried(formOf(request)),
    seen: version,
    action: `${part.path}/save`,
    again: `${part.path}/change`,
    back: { href: part.path, text: 'Back without saving' },
    reason: valueOf(formOf(request), '_reason'),
    wrongReason,
    overtaken,
    errors,
  };
  const status = overtaken ? 409 : errors.length > 0 ? 422 : 200;
  return site.send(request, reply, { page: settingsCheckPage, view, status });
}

/** A change to be looked at, over the version that stands now. */
interface CheckShown {
  readonly proposed: Proposed;
  readonly version: number;
  /** True where that is not the version that it was typed over. */
  readonly overtaken: boolean;
  readonly wrongReason?: string | null;
}

const overtakenWords =
  'Something here was changed after you opened it. Look at what yours would change now';

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
  isDone: (visitor: Visitor) => Promise<string | null> = () => Promise.resolve(null),
) {
  const { site, request, reply, part } = at;
  const visitor = changing(request, part.right);
  const form = formOf(request);
  const again = valueOf(form, '_again') === 'yes';
  const by = { visitor, now: site.web.now(), site };
  const [read, version] = await Promise.all([part.read(form, by), versionNow(site, part, visitor)]);
  const seen = seenIn(at) ?? version;
  const errors = again ? [] : wrongWith(read);
  // What was sent twice at once may have been saved while it was read: then it is late, or changes nothing.
  const isLate = !again && seen !== version;
  const done = isLate || errors.length > 0 ? await isDone(visitor) : null;
  if (done !== null) return reply.redirect(done, 303);
  if (again || !read.ok || errors.length > 0)
    return part.sendForm(site, { request, reply }, { visitor, form, errors, seen });
  return then(visitor, { proposed: read.proposed, version, overtaken: seen !== version });
}

const mostLetters = 2000;

function wrongReasonIn(reason: string): string | null {
  if (reason === '') return 'Say why you are changing it';
  return reason.length > mostLetters ? 'Say why in fewer than 2,000 letters' : null;
}

/** Saves it; or shows it again where the reason is missing, or where somebody was faster. */
async function save(at: At): Promise<FastifyReply> {
  const { site, request, reply, part } = at;
  const visitor = changing(request, part.right);
  const reason = valueOf(formOf(request), '_reason').trim();
  const isDone = (): Promise<string | null> => savedBefore(at, visitor, reason);
  const before = await isDone();
  if (before !== null) return reply.redirect(before, 303);
  const lookedAt = async (_: Visitor, shown: CheckShown): Promise<FastifyReply> => {
    const wrongReason = wrongReasonIn(reason);
    if (wrongReason !== null || shown.overtaken) return check(at, { ...shown, wrongReason });
    const done = await write(at, visitor, { ...shown, reason });
    if (done !== 'overtaken' && 'at' in done) return reply.redirect(done.at, 303);
    const same = await isDone();
    if (same !== null) return reply.redirect(same, 303);
    if (done === 'overtaken')
      return propose(at, async (__, now) => check(at, { ...now, overtaken: true }));
    const form = formOf(request);
    const typing = { visitor, form, errors: done.errors, seen: shown.version };
    return part.sendForm(site, { request, reply }, typing);
  };
  return propose(at, lookedAt, isDone);
}

/** Where a change is seen that was saved already: by the same person, over the same version, with the same reason. */
async function savedBefore(at: At, visitor: Visitor, reason: string): Promise<string | null> {
  const { site, request, part } = at;
  const seen = seenIn(at);
  if (seen === null) return null;
  if (part.elsewhere) {
    const by = { visitor, now: site.web.now(), site, seen, reason };
    return part.elsewhere.savedBefore(formOf(request), by);
  }
  const { changes } = await site.web.settings.history(visitor.school.id);
  const next = changes.find(({ version }) => version === seen + 1);
  const same = next?.by === visitor.actor.person.id && next.reason === reason;
  return same ? savedAt(part) : null;
}

const savedAt = ({ path }: SettingsPart): string => `${path}?saved=yes`;

async function write(
  { site, request, part }: At,
  visitor: Visitor,
  { proposed, version: seen, reason }: CheckShown & { readonly reason: string },
): Promise<SavedElsewhere> {
  const at = site.web.now();
  if (part.elsewhere)
    return part.elsewhere.save(formOf(request), { visitor, now: at, site, seen, reason });
  const { id, name } = visitor.actor.person;
  const { to, what } = proposed;
  const by = { id, name };
  const school = visitor.school.id;
  const done = await site.web.settings.change({ school, seen, to, what, by, at, reason });
  return done === 'overtaken' ? done : { at: savedAt(part) };
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
  app.post(`${part.path}/save`, (request, reply) => save({ site, request, reply, part }));
}
