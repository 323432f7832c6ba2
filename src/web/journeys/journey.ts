import type { FastifyRequest } from 'fastify';
import {
  type AnyAct,
  type CaseState,
  initialState,
  isAsked,
  type Pick as Choosable,
  readAnswers,
} from '#cases';
import type { OpenCase, Outside } from '#casework';
import type { FieldError } from '#kit';
import { TurnedAway } from '../http/turned-away.ts';
import type { Site } from '../site.ts';
import { signedIn, type Visitor } from '../sign-in/visitor.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { picksIn, staffToChoose } from './picks.ts';
import { actOf, type Place } from './place.ts';

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
  readonly picks: Readonly<Record<string, readonly Choosable[]>>;
}

async function openFor(
  site: Site,
  visitor: Visitor,
  { caseId, act }: Place,
): Promise<OpenCase | null> {
  if (caseId === null) return null;
  const opened = await site.web.casework.open(visitor.actor, caseId);
  if (!opened) return null;
  if (!opened.may.includes(act))
    throw new TurnedAway('not-allowed', [
      `“${actOf(act).title}” is not possible on this case at the moment, or is for somebody else to do.`,
    ]);
  return opened;
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
  const [opened, draft] = await Promise.all([
    openFor(site, visitor, place),
    openDrafts(site.web.store).find(visitor.actor, place.draft),
  ]);
  const fits =
    draft === 'none' ||
    (typeof draft === 'object' && draft.act === place.act && draft.caseId === place.caseId);
  if (!fits) throw new TurnedAway('not-found');
  const kept = typeof draft === 'object' ? draft : null;
  const outside = opened ? null : await outsideFor(site, visitor, place);
  const state = opened?.state ?? { ...initialState, reference: outside?.reference ?? '' };
  return {
    place,
    act: actOf(place.act),
    visitor,
    opened,
    outside,
    state,
    raw: kept?.raw ?? {},
    expected: kept?.expected ?? state.sequence,
    startedAt: kept?.startedAt ?? site.web.now(),
    saved: kept !== null,
    picks: opened
      ? picksIn(opened, visitor, place)
      : (outside?.picks(place.act) ?? (await staffToChoose(site, visitor))),
  };
}

/** Keeps the journey's answers on the server. */
export function saveJourney(site: Site, journey: Journey): Promise<void> {
  const { place, raw, expected, startedAt, visitor } = journey;
  const draft = { id: place.draft, act: place.act, caseId: place.caseId, raw, expected, startedAt };
  return openDrafts(site.web.store).save(visitor.actor, draft, site.web.now());
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
