import type { FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from '../http/read-body.ts';
import { imageryFound, refusedOf } from '../http/take-out-refused.ts';
import type { Site } from '../site.ts';
import { firstUnfinished } from './check-view.ts';
import {
  askedOn,
  findJourney,
  type Journey,
  pagesOf,
  readJourney,
  saveJourney,
} from './journey.ts';
import { openDrafts } from './drafts.ts';
import { hrefOf } from './place.ts';
import { pageIn, placeOf } from './place-of.ts';
import { questionPage } from './question/page.ts';
import { textOf, withPage } from './raw.ts';
import { type QuestionErrors, questionView } from './steps.ts';
import { wordsPressed } from './words-pressed.ts';

/** A page of a journey with what was posted on it, already kept on the server. */
interface Taken {
  readonly journey: Journey;
  readonly page: number;
  readonly changing: boolean;
}

type Raw = Journey['raw'];

/** What was kept of an answer stays where the new one held a file: what is left of it may be little. */
function notOverwritten(request: FastifyRequest, before: Raw, raw: Raw): Raw {
  const worse = refusedOf(request)
    .filter(({ findings }) => findings.some(({ kind }) => kind !== 'web-address'))
    .map(({ field }) => field)
    .filter((field) => textOf(before, field) !== '');
  return { ...raw, ...Object.fromEntries(worse.map((field) => [field, before[field] ?? ''])) };
}

async function takePage(site: Site, request: FastifyRequest, page: number): Promise<Taken> {
  const journey = await findJourney(site, request, placeOf(request));
  const form = formOf(request);
  const { values } = readJourney(journey, site.web.now(), []);
  const names = askedOn(journey.act, page, values);
  const raw = withPage(journey.raw, form, { fields: journey.act.fields, names });
  const taken = { ...journey, raw, saved: true };
  await saveJourney(site, { ...taken, raw: notOverwritten(request, journey.raw, raw) });
  return { journey: taken, page, changing: form['_changing'] === 'yes' };
}

/** Where to go once a page is right: back to the answers, or on to the next page that applies. */
function nextOf(site: Site, { journey, page, changing }: Taken): string {
  const now = site.web.now();
  const { values } = readJourney(journey, now, []);
  const next = pagesOf(journey.act, values, journey.state).find((one) => one > page);
  if (changing && firstUnfinished(journey, now) === null) return hrefOf(journey.place, 'check');
  return hrefOf(journey.place, next ?? 'check');
}

/** What is wrong with the page: what was refused, then what is missing or cannot be read. */
function errorsOn(site: Site, request: FastifyRequest, { journey, page }: Taken): QuestionErrors {
  const names: readonly string[] = journey.act.pages[page - 1]?.fields ?? [];
  const refused = refusedOf(request).map(({ field, message }) => ({ field, message }));
  if (refused.some(({ field }) => !names.includes(field.replace(/-search$/, ''))))
    throw imageryFound(request, refusedOf(request));
  const isRefused = (name: string): boolean => refused.some(({ field }) => field === name);
  const read = readJourney(journey, site.web.now(), names).errors;
  return [...refused, ...read.filter(({ field }) => !isRefused(field))];
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

/** Takes one page's answers: keeps them, then goes on, searches, or says what to put right. */
export async function answerPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  site.finished.forget(placeOf(request).draft);
  const taken = await takePage(site, request, pageIn(request));
  const { journey, page, changing } = taken;
  const beside = await pressedBeside(site, request, taken);
  if (beside !== null) return reply.redirect(beside, 303);
  const errors = errorsOn(site, request, taken);
  if (errors.length === 0) return reply.redirect(nextOf(site, taken), 303);
  const view = questionView({ now: site.web.now() }, journey, { page, changing, errors });
  return site.send(request, reply, { page: questionPage, view, status: 422 });
}

const tooLate = { words: 'This was sent already, so what you type here is not being saved.' };

/**
 * Keeps what is being typed, without checking it. Says so in words for the page. What comes after the
 * journey was finished would bring back a draft of something that is done, so it is not kept.
 */
export async function keepPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { page } = request.query as { page?: string };
  const { draft } = placeOf(request);
  if (site.finished.has(draft)) return reply.code(409).send(tooLate);
  const { journey } = await takePage(site, request, pageIn(request, page));
  if (site.finished.has(draft)) {
    await openDrafts(site.web.store).discard(journey.visitor.actor, draft);
    return reply.code(409).send(tooLate);
  }
  const [refused] = refusedOf(request);
  return reply.code(refused ? 422 : 200).send({ words: refused?.message ?? 'Saved.' });
}
