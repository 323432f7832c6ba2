import type { Site } from '../site.ts';
import { type Draft, type Kept, openDrafts, type Seen } from '#desk';
import { type Journey, standing } from './journey.ts';

/** What is to be kept of a journey; what the page knew of it, where a page sends it. */
export interface ToKeep {
  readonly answers: (before: Journey) => Pick<Journey, 'raw' | 'expected'>;
  readonly seen: Seen | null;
}

/** Keeps answers on the server, made of what is kept there now; not over what another page has kept. */
export function keepJourney(
  site: Site,
  journey: Journey,
  { answers, seen }: ToKeep,
): Promise<Kept> {
  const { place, startedAt, visitor } = journey;
  const known = (draft: Draft | null): Journey =>
    draft ? { ...journey, raw: draft.raw, expected: draft.expected } : { ...journey, raw: {} };
  const { draft: id, act, caseId } = place;
  const keeping = { id, act, caseId, startedAt, seen };
  return openDrafts(site.web.store).keep(
    visitor.actor,
    { ...keeping, answers: (draft) => picked(answers(known(draft))) },
    site.web.now(),
  );
}

const picked = ({ raw, expected }: Pick<Journey, 'raw' | 'expected'>) => ({ raw, expected });

/** The journey as a draft now keeps it. */
export function asKept(site: Site, journey: Journey, draft: Draft): Journey {
  return { ...journey, ...standing(site, draft), expected: draft.expected };
}
