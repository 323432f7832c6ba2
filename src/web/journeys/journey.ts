import type { FastifyRequest } from 'fastify';
import {
  type AnyAct,
  type CaseState,
  initialState,
  isAsked,
  type Pick as Choosable,
  readAnswers,
} from '#cases';
import type { OpenCase } from '#casework';
import type { FieldError } from '#kit';
import { TurnedAway } from '../http/turned-away.ts';
import type { Site } from '../site.ts';
import { signedIn, type Visitor } from '../sign-in/visitor.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { actOf, type Place } from './place.ts';

/** Everything about a journey somebody is in the middle of. */
export interface Journey {
  readonly place: Place;
  readonly act: AnyAct;
  readonly visitor: Visitor;
  /** The case as opened for them; null for a new report. */
  readonly opened: OpenCase | null;
  readonly state: CaseState;
  readonly raw: Draft['raw'];
  readonly expected: number;
  readonly startedAt: string;
  readonly saved: boolean;
  readonly picks: Readonly<Record<string, readonly Choosable[]>>;
}

/** What may be chosen; nobody is offered themselves as the second senior person. */
function picksIn(opened: OpenCase, { actor }: Visitor, { act }: Place): Journey['picks'] {
  const { fields } = actOf(act);
  const isSecond = (name: string): boolean => {
    const field = fields[name];
    return field?.kind === 'person' && field.from === 'senior-staff';
  };
  return Object.fromEntries(
    Object.entries(opened.picks(act)).map(([name, picks]) => [
      name,
      isSecond(name) ? picks.filter(({ value }) => value !== actor.person.id) : picks,
    ]),
  );
}

/** Who a new report may be about: any of the staff but whoever writes it. */
async function staffToChoose(site: Site, visitor: Visitor) {
  const { staff } = await site.web.casework.directory(visitor.actor);
  const others = staff.filter(({ id }) => id !== visitor.actor.person.id);
  return {
    whichStaff: others.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail })),
  };
}

async function openFor(
  site: Site,
  visitor: Visitor,
  { caseId, act }: Place,
): Promise<OpenCase | null> {
  if (caseId === null) return null;
  const opened = await site.web.casework.open(visitor.actor, caseId);
  if (!opened) throw new TurnedAway('not-found');
  if (!opened.may.includes(act))
    throw new TurnedAway('not-allowed', [
      `“${actOf(act).title}” is not possible on this case at the moment, or is for somebody else to do.`,
    ]);
  return opened;
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
  const state = opened?.state ?? initialState;
  return {
    place,
    act: actOf(place.act),
    visitor,
    opened,
    state,
    raw: kept?.raw ?? {},
    expected: kept?.expected ?? state.sequence,
    startedAt: kept?.startedAt ?? site.web.now(),
    saved: kept !== null,
    picks: opened ? picksIn(opened, visitor, place) : await staffToChoose(site, visitor),
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
