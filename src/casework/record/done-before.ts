import type { Actor } from '#access';
import type { Performed, Tools } from '../contract.ts';
import { load, type Loaded } from './load-record.ts';

type Done = Extract<Performed, { readonly done: 'performed' }>;

/** What this person did to a case with a draft, when they did: its first event has the draft’s id. */
export function doneIn(
  { state, whole }: Loaded,
  actor: Actor,
  draft: string | undefined,
): Done | null {
  const event = whole.events.find(({ id }) => id === draft);
  if (event?.actor !== actor.person.id) return null;
  const { id: caseId, reference, sequence } = state;
  return { done: 'performed', caseId, reference, sequence };
}

/** What this person has done with a draft, to whichever case; null when nothing, or nothing they may know of. */
export async function doneWith(tools: Tools, actor: Actor, draft: string): Promise<Done | null> {
  const place = await tools.store.findEvent({ school: actor.school, id: draft });
  if (place?.kind !== 'case' || place.actor !== actor.person.id) return null;
  const loaded = await load(tools, actor, place.stream);
  return loaded && doneIn(loaded, actor, draft);
}
