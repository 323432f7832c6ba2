import type { FastifyReply, FastifyRequest } from 'fastify';
import { actNamed, beginning, earlierKnown, isActName } from '#cases';
import { TurnedAway } from '../http/turned-away.ts';
import { signedIn } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { begunPage } from './begun/page.ts';
import { startingFrom } from './correcting.ts';
import { draftLine } from './draft-line.ts';
import { type BegunDraft, openDrafts } from '#desk';
import type { Journey } from './journey.ts';
import { leadingTo } from './leading-to.ts';
import { hrefOf, isId, type Place, startOf } from './place.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** What a link into a journey fills in: only questions of the act, and only values on offer. */
export function filledIn(journey: Journey, query: Params): Record<string, string> {
  const given = Object.entries(query).filter(([name, value]) =>
    journey.picks[name]?.some((pick) => pick.value === value),
  );
  return Object.fromEntries(given) as Record<string, string>;
}

/** What Safelight itself holds of earlier incidents, chosen already where nobody has answered that yet. */
export function heldBySafelight({ act, opened, state }: Journey): Record<string, string> {
  const known = earlierKnown(opened?.repeats ?? []);
  const isOpen = 'priorIncidents' in act.fields && !state.facts.priorIncidents;
  return known && isOpen ? { priorIncidents: known } : {};
}

/** Asks whether to go on with what was begun; what somebody has typed is not filled into anything new. */
function askWhich(
  site: Site,
  {
    request,
    reply,
    begun,
  }: { request: FastifyRequest; reply: FastifyReply; begun: readonly BegunDraft[] },
  { act, caseId }: Omit<Place, 'draft'>,
): FastifyReply {
  const view = {
    caption: actNamed(act).title,
    drafts: begun.map((draft) => draftLine(draft, site.web.now())),
    isReport: caseId === null,
    anew: startOf(act, caseId, { new: 'yes' }),
    back: { href: '/', text: 'Back to the start' },
  };
  return site.send(request, reply, { page: begunPage, view });
}

/** Begins to correct an entry, from its answers as they stand; or goes on with a correction of it that was begun. */
async function startCorrecting(
  site: Site,
  request: FastifyRequest,
  { act, caseId, entry }: { act: Place['act']; caseId: string; entry: string },
): Promise<string> {
  const { actor } = signedIn(request);
  const drafts = openDrafts(site.web.store);
  const begun = (await drafts.mine(actor)).find(
    (draft) => draft.act === act && draft.caseId === caseId && draft.corrects === entry,
  );
  if (begun) return hrefOf({ act, caseId, draft: begun.id }, 1);
  const [id, now] = [site.web.newId(), site.web.now()];
  const opened = await site.web.casework.open(actor, caseId, id);
  if (!opened) throw new TurnedAway('not-found');
  const raw = startingFrom(opened, { act }, entry);
  const answers = () => ({ raw, expected: opened.state.sequence });
  await drafts.keep(actor, { id, act, caseId, startedAt: now, seen: null, answers }, now);
  return hrefOf({ act, caseId, draft: id }, 1);
}

/** Begins what another act lacks, with the way back to it; null where that is not this person's to do. */
async function startFirst(
  site: Site,
  request: FastifyRequest,
  { act, caseId, then }: { act: Place['act']; caseId: string; then: Place['act'] },
): Promise<string | null> {
  const { actor } = signedIn(request);
  const [id, now] = [site.web.newId(), site.web.now()];
  const opened = await site.web.casework.open(actor, caseId, id);
  if (!opened?.may.includes(act)) return null;
  const raw = { ...opened.notYet(then)?.fills, ...leadingTo(then) };
  const answers = () => ({ raw, expected: opened.state.sequence });
  const drafts = openDrafts(site.web.store);
  await drafts.keep(actor, { id, act, caseId, startedAt: now, seen: null, answers }, now);
  return hrefOf({ act, caseId, draft: id }, 1);
}

/** Begins a journey, or asks whether to go on with one of the same kind that was begun and not finished. */
export async function start(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { act = beginning, caseId = null } = request.params as Partial<Record<string, string>>;
  if (!isActName(act) || (caseId !== null && !isId(caseId))) throw new TurnedAway('not-found');
  const { new: anew, corrects, then, ...about } = request.query as Record<string, string>;
  if (caseId !== null && corrects !== undefined) {
    const at = await startCorrecting(site, request, { act, caseId, entry: corrects });
    return reply.redirect(at, 303);
  }
  if (caseId !== null && then !== undefined && isActName(then)) {
    const at = await startFirst(site, request, { act, caseId, then });
    if (at !== null) return reply.redirect(at, 303);
  }
  const query = new URLSearchParams(about).toString();
  const mine = await openDrafts(site.web.store).mine(signedIn(request).actor);
  const begun = mine.filter(
    (draft) => draft.act === act && draft.caseId === caseId && draft.corrects === null,
  );
  if (begun.length > 0 && query === '' && anew !== 'yes')
    return askWhich(site, { request, reply, begun }, { act, caseId });
  const first = hrefOf({ act, caseId, draft: site.web.newId() }, 1);
  return reply.redirect(query ? `${first}?${query}` : first, 303);
}
