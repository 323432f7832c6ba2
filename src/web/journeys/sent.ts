import { textOf } from '#acts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actNamed, type ActName, type AnyAct } from '#cases';
import { asidePage, type TypedRow } from './aside/page.ts';
import { formOf } from '../http/read-body.ts';
import { TurnedAway } from '../http/turned-away.ts';
import { signedIn, type Visitor } from '../sign-in/visitor.ts';
import { sayAt } from '#say';
import type { Site } from '../site.ts';
import { openDrafts } from '#desk';
import { LeftBehind } from './left-behind.ts';
import { NotYet } from './not-yet.ts';
import { type Place, startOf } from './place.ts';
import { placeOf } from './place-of.ts';
import { Stranded } from './stranded.ts';

/** What somebody asks, and where the answer goes. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** True for an act by which somebody may give up the sight of a case. */
export const letsGo = (act: ActName): boolean => actNamed(act).answers !== undefined;

/** Where somebody goes once something is recorded: to what they came from, if it is still theirs to see. */
export async function resultOf(
  site: Site,
  { actor }: Visitor,
  { act, caseId, reference }: Place & { readonly reference: string },
): Promise<string> {
  if (caseId === null) return `/reports/${reference}?sent=yes`;
  if ((await site.web.casework.standsAt(actor, caseId)) !== null)
    return `/cases/${caseId}?done=${act}`;
  if (letsGo(act)) return '/?answered=yes';
  return actNamed(act).home === 'tasks'
    ? `/tasks?done=${act}`
    : `/reports/${reference}?done=${act}`;
}

/** Where what was done with this draft already is to be seen; null when nothing was. */
export async function resultOfSent(site: Site, request: FastifyRequest): Promise<string | null> {
  const visitor = signedIn(request);
  const place = placeOf(request);
  const done = await site.web.casework.doneWith(visitor.actor, place.draft);
  if (done === null || (place.caseId !== null && place.caseId !== done.caseId)) return null;
  return resultOf(site, visitor, { ...place, reference: done.reference });
}

/** What somebody typed in their own words, to be copied from; nothing that was only chosen. */
function ownWords({ fields }: AnyAct, raw: Parameters<typeof textOf>[0]): readonly TypedRow[] {
  return Object.entries(fields).flatMap(([name, { kind, label }]) => {
    const written = kind === 'text' || kind === 'narrative' || kind === 'reason';
    const answer = written ? textOf(raw, name) : '';
    return answer === '' ? [] : [{ question: label, answer }];
  });
}

/** The page that says that a draft was sent already, with what was typed since; null where it was not. */
export async function sentAlready(site: Site, request: FastifyRequest) {
  const result = await resultOfSent(site, request);
  if (result === null) return null;
  const { act, caseId, draft } = placeOf(request);
  await openDrafts(site.web.store).discard(signedIn(request).actor, draft);
  const posted = request.method === 'POST';
  const view = {
    caption: actNamed(act).title,
    heading: caseId === null ? 'This report was sent already' : 'This was recorded already',
    says: ['It was done once, and going back does not do it again.'],
    typed: posted ? ownWords(actNamed(act), formOf(request)) : [],
    way: { href: result, text: caseId === null ? 'See your report' : 'See what came of it' },
    other: {
      href: startOf(act, caseId, { new: 'yes' }),
      text: caseId === null ? 'Begin a new report' : 'Begin another',
    },
  };
  return { page: asidePage, view, status: posted ? 409 : 200 };
}

/** What was begun and cannot be gone on with: why, and the words back. */
function stranded(site: Site, { request, reply }: Asked, { draft, why }: Stranded): FastifyReply {
  const isLacking = why instanceof NotYet;
  const says = isLacking
    ? [...why.says, 'What you began is kept, and only you can see it.']
    : [
        'It may have been done by somebody else, the case may have been closed, or it is not yours to do now. Nothing of what you began was recorded, and only you can see it.',
      ];
  const view = {
    caption: actNamed(draft.act).title,
    heading: isLacking ? 'Something else comes first' : 'You cannot go on with this any more',
    says,
    typed: ownWords(actNamed(draft.act), draft.raw),
    way: (isLacking ? why.way : null) ?? { href: '/', text: 'Go to the start' },
    other: { href: `/drafts/${draft.id}/discard`, text: 'Throw away what you began' },
  };
  return site.send(request, reply, { page: asidePage, view, status: 409 });
}

/** What a colleague who has left began: their words, for whoever may see the case. */
function ofOneWhoLeft(site: Site, { request, reply }: Asked, { draft }: LeftBehind): FastifyReply {
  const { act, caseId, raw, startedAt } = draft;
  const view = {
    caption: actNamed(act).title,
    heading: 'Begun by somebody who has left',
    says: [
      `A colleague who is no longer at your school began this ${sayAt(startedAt, site.web.now())} and did not record it. Nothing of it is in the case. If it still holds, record it yourself, and say from whom you have it.`,
    ],
    typed: ownWords(actNamed(act), raw),
    way: { href: startOf(act, caseId), text: 'Record it yourself' },
    other: { href: `/cases/${caseId ?? ''}`, text: 'Back to the case' },
  };
  return site.send(request, reply, { page: asidePage, view, status: 409 });
}

/** What cannot be done yet: why, and where what it lacks is added. */
function notYet(site: Site, { request, reply }: Asked, { says, way }: NotYet): FastifyReply {
  const { act, caseId } = placeOf(request);
  const back = { href: `/cases/${caseId ?? ''}`, text: 'Back to the case' };
  const view = {
    caption: actNamed(act).title,
    heading: 'Something else comes first',
    says,
    typed: [],
    way: way ?? back,
    other: way ? back : null,
  };
  return site.send(request, reply, { page: asidePage, view, status: 409 });
}

type Handler = (site: Site, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Answers as usual, unless the draft was sent already or cannot be gone on with: then a page says so. */
export function orAside(site: Site, handler: Handler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { draft } = placeOf(request);
    const found = await openDrafts(site.web.store).find(signedIn(request).actor, draft);
    const sent = found === 'none' ? await sentAlready(site, request) : null;
    if (sent) return site.send(request, reply, sent);
    try {
      return await handler(site, request, reply);
    } catch (fault) {
      // What was sent at the same moment may be why it cannot be done any more.
      const meanwhile = fault instanceof TurnedAway ? await sentAlready(site, request) : null;
      if (meanwhile) return site.send(request, reply, meanwhile);
      if (fault instanceof Stranded) return stranded(site, { request, reply }, fault);
      if (fault instanceof LeftBehind) return ofOneWhoLeft(site, { request, reply }, fault);
      if (fault instanceof NotYet) return notYet(site, { request, reply }, fault);
      throw fault;
    }
  };
}
