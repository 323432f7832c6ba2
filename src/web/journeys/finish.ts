import { textOf } from '#acts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Conflict, Performed } from '#casework';
import type { Refusal } from '#kit';
import { entryView } from '../chronology/entry-view.ts';
import { formOf } from '../http/read-body.ts';
import { TurnedAway } from '../http/turned-away.ts';
import type { Site } from '../site.ts';
import { apart } from './correcting.ts';
import { conflictPage } from './conflict/page.ts';
import { checkPage } from './check/page.ts';
import { checkView, whereToMend } from './check-view.ts';
import { findJourney, type Journey, readJourney } from './journey.ts';
import { keepJourney } from './keeping.ts';
import { openDrafts, readSeen } from '#desk';
import { homeOf } from './home-of.ts';
import { ledTo } from './leading-to.ts';
import { hrefOf, startOf } from './place.ts';
import { placeOf } from './place-of.ts';
import { letsGo, resultOf, resultOfSent } from './sent.ts';
import { signedIn } from '../sign-in/visitor.ts';
import { refusedPage } from './refused/page.ts';
import { captionOf } from './steps.ts';

interface Answering {
  readonly site: Site;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly journey: Journey;
}

function refused({ site, request, reply, journey }: Answering, { because }: Refusal): FastifyReply {
  const change = hrefOf(journey.place, 'check');
  const view = {
    caption: captionOf(journey),
    because,
    change,
    back: { href: change, text: 'Back to your answers' },
  };
  return site.send(request, reply, { page: refusedPage, view, status: 422 });
}

function conflicted(
  { site, request, reply, journey }: Answering,
  { since, sequence }: Conflict,
): FastifyReply {
  const view = {
    caption: captionOf(journey),
    since: since.map((entry) => entryView(entry)),
    action: hrefOf(journey.place, 'go-on'),
    sequence,
    back: homeOf(journey),
  };
  return site.send(request, reply, { page: conflictPage, view, status: 409 });
}

async function afterwards({ site, journey }: Answering, reference: string): Promise<string> {
  const { opened, place } = journey;
  const next = ledTo(journey.raw);
  if (opened && next) return startOf(next, opened.state.id);
  if (opened && !letsGo(place.act)) return `${homeOf(journey).href}?done=${place.act}`;
  return resultOf(site, journey.visitor, { ...journey.place, reference });
}

async function answer(answering: Answering, result: Performed): Promise<FastifyReply> {
  const { reply } = answering;
  switch (result.done) {
    case 'performed':
      return reply.redirect(await afterwards(answering, result.reference), 303);
    case 'refused':
      return refused(answering, result.refusal);
    case 'conflict':
      return conflicted(answering, result);
    case 'unknown':
      throw new TurnedAway('not-found');
  }
}

/** The answers were changed in another window after they were read here: they are to be read again. */
function checkAgain({ site, request, reply, journey }: Answering): FastifyReply {
  const view = { ...checkView({ now: site.web.now() }, journey), changed: true };
  return site.send(request, reply, { page: checkPage, view, status: 409 });
}

/** Sends what was checked: it is written whole, or not at all, and the draft goes with it. */
async function sendOnce(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const place = placeOf(request);
  const { actor } = signedIn(request);
  if ((await openDrafts(site.web.store).find(actor, place.draft)) === 'none') {
    const result = await resultOfSent(site, request);
    if (result !== null) return reply.redirect(result, 303);
  }
  const journey = await findJourney(site, request, place);
  if (!journey.saved) {
    // Perhaps it was sent just now, at the same moment.
    return reply.redirect((await resultOfSent(site, request)) ?? homeOf(journey).href, 303);
  }
  const answering = { site, request, reply, journey };
  const mend = whereToMend(journey, site.web.now());
  if (mend !== null) return reply.redirect(mend, 303);
  const seen = readSeen(textOf(formOf(request), '_seen'));
  if (seen && seen.version !== journey.seen.version) return checkAgain(answering);
  const { input, corrects } = apart(journey.raw, readJourney(journey, site.web.now()).values);
  const result = await site.web.casework.perform(actor, {
    act: place.act,
    caseId: place.caseId,
    input,
    ...(corrects ? { corrects } : {}),
    expected: journey.expected,
    draft: place.draft,
  });
  return answer(answering, result);
}

/**
 * Sends what was checked. What was sent already, or is being sent at the same moment, leads to what it
 * became: also where that made it impossible to do a second time.
 */
export async function finish(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    return await sendOnce(site, request, reply);
  } catch (fault) {
    const result = fault instanceof TurnedAway ? await resultOfSent(site, request) : null;
    if (result === null) throw fault;
    return reply.redirect(result, 303);
  }
}

/** Somebody has read what another person added: their answers now stand on the case as it is. */
export async function goOn(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const place = placeOf(request);
  const journey = await findJourney(site, request, place);
  const read = Number(formOf(request)['sequence']);
  const seen = Number.isInteger(read) && read > journey.expected && read <= journey.state.sequence;
  if (journey.saved && seen) {
    const answers = ({ raw }: Journey) => ({ raw, expected: read });
    await keepJourney(site, journey, { answers, seen: journey.seen });
  }
  return reply.redirect(hrefOf(place, 'check'), 303);
}
