import { textOf } from '#acts';
import { actNamed } from '#cases';
import type { Form } from '../http/read-body.ts';
import type { Typed } from '../sign-in/typed.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { type Draft, openDrafts, readSeen, type Seen } from '#desk';
import { hrefOf, type Place, placeIn } from './place.ts';
import { withPage } from './raw.ts';

const shape =
  /^(?:\/cases\/(?<caseId>[^/]+)\/do\/(?<act>[^/]+)|\/report)\/(?<draft>[^/]+)\/(?<page>\d+)(?:\?.*)?$/;

/** Whether this is the address of a page of questions, whose answers go into a draft. */
export function isPageOfJourney(path: string): boolean {
  return shape.test(path);
}

/**
 * Keeps what somebody was sending when their session ended, once they are back. Goes only to whoever
 * typed it, into a draft of their own; somebody else at the same computer gets nothing of it. Gives
 * where to go on.
 */
export async function keepCarried(
  site: Site,
  visitor: Visitor,
  { path, form, by }: Typed & { readonly path: string },
): Promise<string> {
  const groups = shape.exec(path)?.groups;
  const place = groups ? placeIn(groups) : null;
  if (!groups || !place || Object.keys(form).length === 0) return path;
  const found = await openDrafts(site.web.store).find(visitor.actor, place.draft);
  if (found === 'not-yours' || !isTheirs(visitor, by, found !== 'none')) return path;
  const expected = await sequenceFor(site, visitor, place);
  if (expected === null) return path;
  const page = Number(groups['page']);
  const into = keeperOf(site, visitor, { place, page, form, expected });
  if ((await into(place.draft, readSeen(textOf(form, '_seen')))).done === 'kept') return path;
  // Another page has kept something since, or it was thrown away: what was typed here stands apart.
  const apart = { ...place, draft: site.web.newId() };
  await into(apart.draft, null);
  return hrefOf(apart, page);
}

interface Carrying {
  readonly place: Place;
  readonly page: number;
  readonly form: Form;
  readonly expected: number;
}

/** Keeps what was carried in a draft, beside what is kept there already. */
function keeperOf({ web }: Site, { actor }: Visitor, { place, page, form, expected }: Carrying) {
  const at = web.now();
  const { act, caseId } = place;
  return (id: string, seen: Seen | null) =>
    openDrafts(web.store).keep(
      actor,
      {
        ...{ id, act, caseId, startedAt: at, seen },
        answers: (before) => ({
          raw: answersOn(place, { page, form, before: before?.raw ?? {} }),
          expected: before?.expected ?? expected,
        }),
      },
      at,
    );
}

/** Where the form does not say who typed it, the draft must be known to be theirs. */
function isTheirs(visitor: Visitor, by: string | null, begun: boolean): boolean {
  return by === null ? begun : by === visitor.actor.person.id;
}

/** The last entry of the case as they may see it, 0 where they add to it from outside; null where they may not. */
async function sequenceFor(
  { web }: Site,
  { actor }: Visitor,
  { caseId, act }: Place,
): Promise<number | null> {
  if (caseId === null) return 0;
  const stands = await web.casework.standsAt(actor, caseId);
  if (stands !== null) return stands;
  const outside = await web.casework.outside(actor, caseId);
  return outside?.may.includes(act) ? 0 : null;
}

/** The draft's answers with those of one page in their place; what that page did not send stays. */
function answersOn(
  { act }: Place,
  { page, form, before }: { page: number; form: Form; before: Draft['raw'] },
): Draft['raw'] {
  const { fields, pages } = actNamed(act);
  const names: readonly string[] = pages[page - 1]?.fields ?? [];
  const sent = names.filter((name) => name in form || `${name}-day` in form);
  return withPage(before, form, { fields, names: sent });
}
