import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Conflict, Performed } from '#casework';
import type { Refusal } from '#kit';
import { entryView } from '../chronology/entry-view.ts';
import { formOf } from '../http/read-body.ts';
import { TurnedAway } from '../http/turned-away.ts';
import type { Site } from '../site.ts';
import { conflictPage } from './conflict/page.ts';
import { firstUnfinished } from './check-view.ts';
import { findJourney, type Journey, readJourney, saveJourney } from './journey.ts';
import { openDrafts } from './drafts.ts';
import { homeOf } from './home-of.ts';
import { hrefOf } from './place.ts';
import { placeOf } from './place-of.ts';
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

/** Acts after which whoever was asked to agree may no longer see the case. */
const lettingGo: readonly string[] = [
  'give-second-opinion',
  'agree-to-lift-bar',
  'agree-to-take-back',
  'answer-viewing',
  'review-viewing',
];

/** Where somebody goes once it is recorded: to what they came from, if it is still theirs to see. */
async function afterwards({ site, journey }: Answering, reference: string): Promise<string> {
  const { act, place, visitor } = journey;
  if (place.caseId === null) return `/reports/${reference}?sent=yes`;
  if (lettingGo.includes(act.name)) {
    const still = await site.web.casework.open(visitor.actor, place.caseId);
    if (still === null) return '/?answered=yes';
  }
  return `${homeOf(journey).href}?done=${act.name}`;
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

/**
 * What was typed may have been on its way while the journey was sent, and been kept just after the
 * draft had gone. First noted, then removed: whatever is kept later finds the note.
 */
async function leaveNothing(site: Site, { place, visitor }: Journey): Promise<void> {
  site.finished.note(place.draft);
  await openDrafts(site.web.store).discard(visitor.actor, place.draft);
}

/** Sends what was checked. It is written whole, or not at all; the draft goes with it. */
export async function finish(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const place = placeOf(request);
  const journey = await findJourney(site, request, place);
  if (!journey.saved) return reply.redirect(homeOf(journey).href, 303);
  const unfinished = firstUnfinished(journey, site.web.now());
  if (unfinished !== null) return reply.redirect(hrefOf(place, unfinished), 303);
  const result = await site.web.casework.perform(journey.visitor.actor, {
    act: place.act,
    caseId: place.caseId,
    input: readJourney(journey, site.web.now()).values,
    expected: journey.expected,
    draft: place.draft,
  });
  if (result.done === 'performed') await leaveNothing(site, journey);
  return answer({ site, request, reply, journey }, result);
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
  if (journey.saved && seen) await saveJourney(site, { ...journey, expected: read });
  return reply.redirect(hrefOf(place, 'check'), 303);
}
