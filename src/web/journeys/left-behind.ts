import { TurnedAway } from '../http/turned-away.ts';
import type { Visitor } from '../sign-in/visitor.ts';
import type { Site } from '../site.ts';
import { type Draft, openDrafts } from '#desk';
import type { Place } from './place.ts';

/** Something on a case that a colleague began and did not record before they left the school. */
export class LeftBehind extends TurnedAway {
  readonly draft: Draft;

  constructor(draft: Draft) {
    super('not-allowed');
    this.draft = draft;
  }
}

/**
 * Gives whoever may see a case what somebody who is no longer there began on it. What a colleague has
 * begun stays theirs alone, and a report that was never sent was told to nobody.
 */
export async function leftBehind(
  { web }: Site,
  { actor }: Visitor,
  { act, caseId, draft: id }: Place,
): Promise<LeftBehind | null> {
  if (caseId === null || (await web.casework.standsAt(actor, caseId)) === null) return null;
  const { staff } = await web.casework.directory(actor);
  const draft = await openDrafts(web.store).ofSomebodyElse(actor, id);
  const fits = draft?.act === act && draft.caseId === caseId;
  return draft && fits && !staff.some((one) => one.id === draft.person)
    ? new LeftBehind(draft)
    : null;
}
