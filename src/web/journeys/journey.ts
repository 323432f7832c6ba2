import type { FastifyRequest } from 'fastify';
import { isAsked, type Pick as Choosable, readAnswers } from '#acts';
import { actNamed, askable, type CaseState, initialState, type AnyAct } from '#cases';
import type { OpenCase, Outside } from '#casework';
import type { FieldError } from '#kit';
import { TurnedAway } from '../http/turned-away.ts';
import type { Site } from '../site.ts';
import { signedIn, type Visitor } from '../sign-in/visitor.ts';
import { askingWhy, correctingIn } from './correcting.ts';
import { notRefusedAtOnce } from './deciding.ts';
import { correctedBy, type Draft, openDrafts, type Seen } from '#desk';
import { picksIn, staffToChoose } from './picks.ts';
import type { Place } from './place.ts';
import { leftBehind } from './left-behind.ts';
import { lacking } from './not-yet.ts';
import { Stranded } from './stranded.ts';

/** Everything about a journey somebody is in the middle of. */
export interface Journey {
  readonly place: Place;
  readonly act: AnyAct;
  readonly visitor: Visitor;
  /** The case as opened for them; null for a new report, and where they add to it from outside. */
  readonly opened: OpenCase | null;
  /** What they may add to a case that is closed to them; null where it is not. */
  readonly outside: Outside | null;
  readonly state: CaseState;
  readonly raw: Draft['raw'];
  readonly expected: number;
  readonly startedAt: string;
  readonly saved: boolean;
  /** What the page that is drawn next knows of the draft. */
  readonly seen: Seen;
  readonly picks: Readonly<Record<string, readonly Choosable[]>>;
}

async function openFor(
  site: Site,
  visitor: Visitor,
  { caseId, draft }: Place,
): Promise<OpenCase | null> {
  return caseId === null ? null : site.web.casework.open(visitor.actor, caseId, draft);
}

/** Turns away whoever may not do this on the case as it stands; with what has to be there first, where that is why. */
function allowed(opened: OpenCase, { act }: Place): void {
  const lack = opened.notYet(act);
  if (lack) throw lacking(act, lack, opened);
  if (!opened.may.includes(act))
    throw new TurnedAway('not-allowed', [
      `“${actNamed(act).title}” is not possible on this case at the moment, or is for somebody else to do.`,
    ]);
}

/** The act and the record that a journey is about: without the entry that it corrects, where it does. */
function askedIn(
  opened: OpenCase | null,
  { place, visitor, raw }: Pick<Journey, 'place' | 'visitor' | 'raw'>,
) {
  const act = actNamed(place.act);
  if (!opened) return { act };
  const entry = correctedBy(raw);
  if (entry === null) {
    allowed(opened, place);
    notRefusedAtOnce({ opened, visitor, state: opened.state }, place);
    return { act, state: opened.state, picks: picksIn(opened, visitor, place) };
  }
  const { state, picks } = correctingIn(opened, place, entry);
  const without = { ...opened, picks: () => picks };
  return { act: askingWhy(act), state, picks: picksIn(without, visitor, place) };
}

/** What somebody adds from outside to a case that is closed to them; there is no such page for anybody else. */
async function outsideFor(
  site: Site,
  visitor: Visitor,
  { caseId, act }: Place,
): Promise<Outside | null> {
  if (caseId === null) return null;
  const outside = await site.web.casework.outside(visitor.actor, caseId);
  if (!outside?.may.includes(act)) throw new TurnedAway('not-found');
  return outside;
}

/** Finds the journey a request is in: the case, the draft if there is one, and what may be picked. */
export async function findJourney(
  site: Site,
  request: FastifyRequest,
  place: Place,
): Promise<Journey> {
  const visitor = signedIn(request);
  const draft = await openDrafts(site.web.store).find(visitor.actor, place.draft);
  const kept = typeof draft === 'object' ? draft : null;
  const fits = kept ? kept.act === place.act && kept.caseId === place.caseId : draft === 'none';
  if (draft === 'not-yours')
    throw (await leftBehind(site, visitor, place)) ?? new TurnedAway('not-found');
  if (!fits) throw new TurnedAway('not-found');
  const { opened, outside, asked } = await reach(site, visitor, { place, kept });
  const state = asked.state ?? { ...initialState, reference: outside?.reference ?? '' };
  const picks = asked.picks ?? outside?.picks(place.act) ?? (await staffToChoose(site, visitor));
  return {
    place,
    act: askable(asked.act, picks, opened?.repeats).act,
    visitor,
    opened,
    outside,
    state,
    ...standing(site, kept),
    expected: kept?.expected ?? state.sequence,
    picks,
  };
}

/** The case a journey is about, from within or from outside. What somebody has begun there is not lost to them. */
async function reach(
  site: Site,
  visitor: Visitor,
  { place, kept }: { readonly place: Place; readonly kept: Draft | null },
): Promise<Pick<Journey, 'opened' | 'outside'> & { readonly asked: ReturnType<typeof askedIn> }> {
  try {
    const opened = await openFor(site, visitor, place);
    const asked = askedIn(opened, { place, visitor, raw: kept?.raw ?? {} });
    return { opened, outside: opened ? null : await outsideFor(site, visitor, place), asked };
  } catch (fault) {
    throw kept && fault instanceof TurnedAway ? new Stranded(fault, kept) : fault;
  }
}

/** What a draft says of how far somebody has come; where there is none, they begin now. */
export function standing(
  { web }: Site,
  draft: Draft | null,
): Pick<Journey, 'raw' | 'startedAt' | 'saved' | 'seen'> {
  return {
    raw: draft?.raw ?? {},
    startedAt: draft?.startedAt ?? web.now(),
    saved: draft !== null,
    seen: { version: draft?.version ?? 0, page: web.newId().slice(-8), turn: 0 },
  };
}

/** What the answers so far say, and what is wrong with them; with `only`, with some of them. */
export function readJourney(
  journey: Pick<Journey, 'act' | 'picks' | 'raw'>,
  now: string,
  only?: readonly string[],
): { readonly values: Readonly<Record<string, unknown>>; readonly errors: readonly FieldError[] } {
  const known = only ? { now, pickable: journey.picks, only } : { now, pickable: journey.picks };
  const read = readAnswers(journey.act.fields, journey.raw, known);
  return { values: read.values, errors: read.ok ? [] : read.errors };
}

/** The questions of one page that are asked, given the answers so far. */
export function askedOn(
  act: AnyAct,
  page: number,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return (act.pages[page - 1]?.fields ?? []).filter((name) => {
    const field = act.fields[name];
    return field !== undefined && isAsked(field, values);
  });
}

/** The numbers, from 1, of the pages that apply. */
export function pagesOf(
  act: AnyAct,
  values: Readonly<Record<string, unknown>>,
  state: CaseState,
): readonly number[] {
  return act.pages.flatMap((page, place) => {
    const applies = !page.onlyIf || page.onlyIf(values, state);
    return applies && askedOn(act, place + 1, values).length > 0 ? [place + 1] : [];
  });
}
