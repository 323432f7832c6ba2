import type { Form } from '../http/read-body.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { openDrafts } from './drafts.ts';
import { actOf, placeIn } from './place.ts';
import { withPage } from './raw.ts';

const shape =
  /^(?:\/cases\/(?<caseId>[^/]+)\/do\/(?<act>[^/]+)|\/report)\/(?<draft>[^/]+)\/(?<page>\d+)(?:\?.*)?$/;

/**
 * Keeps what somebody was sending when their session ended, once they are back. Goes only into a
 * draft of their own; somebody else at the same computer gets nothing of it.
 */
export async function keepCarried(
  site: Site,
  visitor: Visitor,
  { path, form }: { readonly path: string; readonly form: Form },
): Promise<void> {
  const groups = shape.exec(path)?.groups;
  const place = groups ? placeIn(groups) : null;
  if (!groups || !place || Object.keys(form).length === 0) return;
  const drafts = openDrafts(site.web.store);
  const draft = await drafts.find(visitor.actor, place.draft);
  if (draft === 'not-yours') return;
  const { fields, pages } = actOf(place.act);
  const names = pages[Number(groups['page']) - 1]?.fields ?? [];
  const known = draft === 'none' ? null : draft;
  const opened = place.caseId ? await site.web.casework.open(visitor.actor, place.caseId) : null;
  if (place.caseId && !opened) return;
  const raw = withPage(known?.raw ?? {}, form, {
    fields,
    names: names.filter((name) => name in form || `${name}-day` in form),
  });
  const at = site.web.now();
  const expected = known?.expected ?? opened?.state.sequence ?? 0;
  await drafts.save(
    visitor.actor,
    {
      id: place.draft,
      act: place.act,
      caseId: place.caseId,
      raw,
      expected,
      startedAt: known?.startedAt ?? at,
    },
    at,
  );
}
