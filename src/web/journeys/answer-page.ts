import { textOf } from '#acts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from '../http/read-body.ts';
import { refusedOf } from '../http/take-out-refused.ts';
import { signedIn } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { firstUnfinished } from './check-view.ts';
import { openDrafts } from '#desk';
import { keptElsewhere } from './elsewhere.ts';
import { findJourney, type Journey, pagesOf, readJourney } from './journey.ts';
import { keepJourney } from './keeping.ts';
import { hrefOf } from './place.ts';
import { pageIn, placeOf } from './place-of.ts';
import { questionPage } from './question/page.ts';
import { type Asked, sentAlready } from './sent.ts';
import { type QuestionErrors, questionView } from './steps.ts';
import { type ToldEarly, toldEarly } from './told-early.ts';
import { errorsOn, type Taken, takePage, withTyped } from './take-page.ts';
import { wordsPressed } from './words-pressed.ts';

/** Where to go once a page is right: back to the answers, or on to the next page that applies. */
function nextOf(site: Site, { journey, page, changing }: Taken): string {
  const now = site.web.now();
  const { values } = readJourney(journey, now, []);
  const next = pagesOf(journey.act, values, journey.state).find((one) => one > page);
  if (changing && firstUnfinished(journey, now) === null) return hrefOf(journey.place, 'check');
  return hrefOf(journey.place, next ?? 'check');
}

/** What the answers are refused for, once a page is right: with those of every page where all are given. */
function refusedBy(site: Site, { journey, page, changing }: Taken): ToldEarly | null {
  const now = site.web.now();
  const all = changing && firstUnfinished(journey, now) === null;
  return toldEarly(journey, now, all ? journey.act.pages.length : page);
}

/** The same page again, with the answers kept: at what was looked for, or at help with words. */
function hereAgain(
  { journey, page, changing }: Taken,
  at: { words?: string; part: string },
): string {
  const query = new URLSearchParams({
    ...(changing ? { changing: 'yes' } : {}),
    ...(at.words ? { words: at.words } : {}),
  }).toString();
  const here = hrefOf(journey.place, page);
  return `${query ? `${here}?${query}` : here}#${encodeURIComponent(at.part)}`;
}

/** What somebody pressed beside a box, other than going on: where that leads. Null when nothing. */
async function pressedBeside(
  site: Site,
  request: FastifyRequest,
  taken: Taken,
): Promise<string | null> {
  if (refusedOf(request).length > 0) return null;
  const form = formOf(request);
  const sought = textOf(form, '_find');
  if (sought !== '') return hereAgain(taken, { part: `${sought}-search` });
  const words = await wordsPressed(site, form, taken.journey);
  return words && hereAgain(taken, { words, part: `${words}-words` });
}

/** Draws the page again with everything that was typed on it. */
function drawAgain(
  site: Site,
  { request, reply }: Asked,
  { taken, ...shown }: { taken: Taken; errors: QuestionErrors; status: number },
): FastifyReply {
  const { journey, page, changing, kept } = taken;
  const elsewhere =
    kept.done === 'changed' ? keptElsewhere(journey, kept.draft, site.web.now()) : null;
  const view = questionView({ now: site.web.now() }, journey, {
    page,
    changing,
    errors: shown.errors,
    elsewhere,
  });
  return site.send(request, reply, { page: questionPage, view, status: shown.status });
}

/** The page's answers as a draft of their own, where they are about something else. */
async function keepApart(site: Site, request: FastifyRequest, page: number): Promise<string> {
  const place = { ...placeOf(request), draft: site.web.newId() };
  const journey = await findJourney(site, request, place);
  const typed = withTyped(site, request, page);
  const answers = (before: Journey) => ({ raw: typed.fit(before), expected: before.expected });
  await keepJourney(site, journey, { answers, seen: null });
  return hrefOf(place, 'check');
}

/** Takes one page's answers: keeps them, then goes on, searches, or says what to put right. */
export async function answerPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = pageIn(request);
  const refused = refusedOf(request).length > 0;
  if (!refused && textOf(formOf(request), '_apart') === 'yes')
    return reply.redirect(await keepApart(site, request, page), 303);
  const first = await takePage(site, request, { page });
  const { kept } = first;
  if (kept.done === 'gone' || (kept.done === 'kept' && kept.begun)) {
    const sent = await sentAlready(site, request);
    if (sent) return site.send(request, reply, sent);
  }
  // Thrown away elsewhere, and gone on with here on purpose: it is a draft again, of this page.
  const taken = kept.done === 'gone' ? await takePage(site, request, { page, seen: null }) : first;
  if (taken.kept.done === 'changed')
    return drawAgain(site, { request, reply }, { taken, errors: [], status: 409 });
  const beside = await pressedBeside(site, request, taken);
  if (beside !== null) return reply.redirect(beside, 303);
  const errors = errorsOn(site, request, taken);
  if (errors.length > 0) return drawAgain(site, { request, reply }, { taken, errors, status: 422 });
  const told = refusedBy(site, taken);
  if (!told) return reply.redirect(nextOf(site, taken), 303);
  const there = { ...taken, page: told.page };
  return drawAgain(site, { request, reply }, { taken: there, errors: [told], status: 422 });
}

const tooLate = { words: 'This was sent already, so what you type here is not being saved.' };
const notHere = {
  words:
    'This was changed or thrown away in another window, so what you type here is not being saved. Nothing is lost: “Save and continue” shows you both.',
};

/**
 * Keeps what is being typed, without checking it. Says so in words for the page. What comes after the
 * journey was finished would bring back a draft of something that is done, so it is not kept.
 */
export async function keepPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { actor } = signedIn(request);
  const { draft } = placeOf(request);
  const page = pageIn(request, (request.query as { page?: string }).page);
  const drafts = openDrafts(site.web.store);
  const isSent = async () => (await site.web.casework.doneWith(actor, draft)) !== null;
  if ((await drafts.find(actor, draft)) === 'none' && (await isSent()))
    return reply.code(409).send(tooLate);
  const { kept } = await takePage(site, request, { page });
  if (kept.done !== 'kept') return reply.code(409).send(notHere);
  if (kept.begun && (await isSent())) {
    await drafts.discard(actor, draft);
    return reply.code(409).send(tooLate);
  }
  const [refused] = refusedOf(request);
  return reply.code(refused ? 422 : 200).send({ words: refused?.message ?? 'Saved.' });
}
