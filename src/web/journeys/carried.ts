import type { Form } from '../http/read-body.ts';
import type { Typed } from '../sign-in/typed.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { actOf, type Place, placeIn } from './place.ts';
import { withPage } from './raw.ts';

const shape =
  /^(?:\/cases\/(?<caseId>[^/]+)\/do\/(?<act>[^/]+)|\/report)\/(?<draft>[^/]+)\/(?<page>\d+)(?:\?.*)?$/;

/** Whether this is the address of a page of questions, whose answers go into a draft. */
export function isPageOfJourney(path: string): boolean {
  return shape.test(path);
}

/**
 * Keeps what somebody was sending when their session ended, once they are back. Goes only to whoever
 * typed it, into a draft of their own; somebody else at the same computer gets nothing of it.
 */
export async function keepCarried(
  site: Site,
  visitor: Visitor,
  { path, form, by }: Typed & { readonly path: string },
): Promise<void> {
  const groups = shape.exec(path)?.groups;
  const place = groups ? placeIn(groups) : null;
  if (!groups || !place || Object.keys(form).length === 0) return;
  const drafts = openDrafts(site.web.store);
  const draft = await drafts.find(visitor.actor, place.draft);
  if (draft === 'not-yours' || !isTheirs(visitor, by, draft !== 'none')) return;
  const sequence = await sequenceFor(site, visitor, place);
  if (sequence === null) return;
  const known = draft === 'none' ? null : draft;
  const at = site.web.now();
  await drafts.save(
    visitor.actor,
    {
      id: place.draft,
      act: place.act,
      caseId: place.caseId,
      raw: answersOn(place, { page: Number(groups['page']), form, before: known?.raw ?? {} }),
      expected: known?.expected ?? sequence,
      startedAt: known?.startedAt ?? at,
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
  const opened = await web.casework.open(actor, caseId);
  if (opened) return opened.state.sequence;
  const outside = await web.casework.outside(actor, caseId);
  return outside?.may.includes(act) ? 0 : null;
}

/** The draft's answers with those of one page in their place; what that page did not send stays. */
function answersOn(
  { act }: Place,
  { page, form, before }: { page: number; form: Form; before: Draft['raw'] },
): Draft['raw'] {
  const { fields, pages } = actOf(act);
  const names: readonly string[] = pages[page - 1]?.fields ?? [];
  const sent = names.filter((name) => name in form || `${name}-day` in form);
  return withPage(before, form, { fields, names: sent });
}
