import type { Instant } from '#kit';
import { sayAt } from '#say';
import { rowsOf } from './check-view.ts';
import type { Draft } from '#desk';
import type { ElsewhereView } from './elsewhere-view.ts';
import { type Journey, pagesOf, readJourney } from './journey.ts';
import { hrefOf } from './place.ts';

/** Shows what is kept of a draft that has changed elsewhere. */
export function keptElsewhere(journey: Journey, draft: Draft, now: Instant): ElsewhereView {
  const kept = { ...journey, raw: draft.raw };
  const { values } = readJourney(kept, now);
  const pages = pagesOf(kept.act, values, kept.state);
  return {
    saved: sayAt(draft.savedAt, now),
    rows: pages.flatMap((page) => rowsOf(kept, page, values)).filter(({ answer }) => answer !== ''),
    goOn: hrefOf(journey.place, 'check'),
  };
}
