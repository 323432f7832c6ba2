import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type FieldError } from '#kit';
import type { SignedEntry, TakenBack } from '#people';
import { type Point, pointNamed, signedText } from '#provenance';
import { type Form, formOf } from '../../http/read-body.ts';
import { TurnedAway } from '../../http/turned-away.ts';
import type { Site } from '../../site.ts';
import { signedIn } from '../../sign-in/visitor.ts';
import { changing, mayChange } from '../settings/may-change.ts';
import { valueOf } from '../settings/typed.ts';
import { type SignedOf, signingView } from './point-view.ts';
import {
  errorLinks,
  nothingTyped,
  pointPage,
  pointView,
  takeBackPage,
  type TakeBackView,
  type Typed,
} from './sign-page.ts';

/** A request about one point of the guidance. */
export interface AtPoint {
  readonly site: Site;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const longest = 2000;

/** What this school’s leads have signed, point by point. */
export function signedHere(site: Site, request: FastifyRequest): Promise<SignedOf> {
  return site.web.people.signOffs.of(signedIn(request).school.id);
}

/** The point an address asks for; for any other there is no such page. */
export function pointIn(request: FastifyRequest): Point {
  const { group = '', id = '' } = request.params as { group?: string; id?: string };
  const point = pointNamed(`${group}/${id}`);
  if (!point) throw new TurnedAway('not-found');
  return point;
}

/** Shows one point, with the form for whoever may sign. */
export async function showPoint(at: AtPoint, typed: Typed = nothingTyped): Promise<FastifyReply> {
  const { site, request, reply } = at;
  const point = pointIn(request);
  const maySign = mayChange(signedIn(request), 'sign-off-guidance');
  const saved = valueOf(request.query as Record<string, string>, 'saved');
  const view = pointView(point, await signedHere(site, request), { maySign, saved, typed });
  const status = typed.errors.length > 0 ? 422 : 200;
  return site.send(request, reply, { page: pointPage, view, status });
}

function wrongReason(reason: string, missing: string): readonly FieldError[] {
  if (reason === '') return [{ field: 'reason', message: missing }];
  return reason.length > longest
    ? [{ field: 'reason', message: 'Say it in fewer than 2,000 letters' }]
    : [];
}

function typedIn(form: Form): Typed {
  const agrees = valueOf(form, 'agrees');
  const reason = valueOf(form, 'reason').trim();
  const missing = agrees === 'no' ? 'Say what needs to change' : 'Say what you checked it against';
  const choose: readonly FieldError[] = ['yes', 'no'].includes(agrees)
    ? []
    : [{ field: 'agrees', message: 'Say whether you agree, or whether it needs a change' }];
  return { agrees, reason, errors: [...choose, ...wrongReason(reason, missing)] };
}

/** Signs a point, or shows it again with what is wrong. */
export async function signPoint(at: AtPoint): Promise<FastifyReply> {
  const { site, request, reply } = at;
  const { actor, school } = changing(request, 'sign-off-guidance');
  const form = formOf(request);
  const typed = typedIn(form);
  if (typed.errors.length > 0) return showPoint(at, typed);
  const { id, name } = actor.person;
  const done = await site.web.people.signOffs.sign({
    school: school.id,
    id: site.web.newId(),
    point: signedText(pointIn(request)),
    read: valueOf(form, '_read'),
    agrees: typed.agrees === 'yes',
    by: { id, name },
    at: site.web.now(),
    reason: typed.reason,
  });
  if (!isRefusal(done)) return reply.redirect(`${addressOf(request)}?saved=yes`, 303);
  const errors = done.because.map((message) => ({ field: 'agrees', message }));
  return showPoint(at, { ...typed, errors });
}

function addressOf(request: FastifyRequest): string {
  const { group, id } = pointIn(request);
  return `/provenance/${group}/${id}`;
}

/** The signing an address asks to take back, as it stands; for any other there is no such page. */
async function signingIn({ site, request }: AtPoint): Promise<SignedEntry> {
  const { entry = '' } = request.params as { entry?: string };
  const { entries } = (await signedHere(site, request))(signedText(pointIn(request)));
  const found = entries.find((one) => one.id === entry);
  if (!found) throw new TurnedAway('not-found');
  return found;
}

/** Asks why a signing is taken back. */
export async function showTakeBack(
  at: AtPoint,
  errors: readonly FieldError[] = [],
  wrongStatus = 422,
): Promise<FastifyReply> {
  const { site, request, reply } = at;
  changing(request, 'sign-off-guidance');
  const point = pointIn(request);
  const entry = await signingIn(at);
  if (entry.takenBack && request.method !== 'POST') throw new TurnedAway('not-found');
  const href = addressOf(request);
  const view: TakeBackView = {
    title: point.title,
    signing: signingView(entry, href, false),
    action: `${href}/take-back/${entry.id}`,
    reason: request.method === 'POST' ? valueOf(formOf(request), 'reason') : '',
    wrong: errors[0]?.message ?? null,
    errors: errorLinks(errors),
    back: { href, text: 'Back without taking it back' },
  };
  const status = errors.length > 0 ? wrongStatus : 200;
  return site.send(request, reply, { page: takeBackPage, view, status });
}

/** What was taken back already: done, where it is the same sent again; else it is told, with what was typed. */
async function takenBackBefore(
  at: AtPoint,
  { by, byName, reason }: TakenBack,
  sent: { readonly by: string; readonly reason: string },
): Promise<FastifyReply> {
  const { request, reply } = at;
  if (by === sent.by && reason === sent.reason)
    return reply.redirect(`${addressOf(request)}?saved=back`, 303);
  const message = `${byName} has taken this back already. Nothing of yours was kept: copy it if you need it`;
  return showTakeBack(at, [{ field: 'reason', message }], 409);
}

/** Takes a signing back, or asks again with what is wrong. */
export async function takeBack(at: AtPoint): Promise<FastifyReply> {
  const { site, request, reply } = at;
  const { actor, school } = changing(request, 'sign-off-guidance');
  const { id: of, takenBack } = await signingIn(at);
  const reason = valueOf(formOf(request), 'reason').trim();
  if (takenBack) return takenBackBefore(at, takenBack, { by: actor.person.id, reason });
  const errors = wrongReason(reason, 'Say why you take it back');
  if (errors.length > 0) return showTakeBack(at, errors);
  const { id, name } = actor.person;
  const by = { id, name };
  const done = await site.web.people.signOffs.takeBack({
    school: school.id,
    of,
    by,
    at: site.web.now(),
    reason,
  });
  if (isRefusal(done)) return takeBack(at);
  return reply.redirect(`${addressOf(request)}?saved=back`, 303);
}
