import type { Instant } from '#kit';
import type { FoundByOf } from '../../part.ts';
import { openReports } from './standing.ts';

/** The month, in UTC, that a moment falls in: "2026-11". What ended lately is found by its months. */
export function monthOf(at: Instant): string {
  return at.slice(0, 7);
}

/** Whatever waits to be taken down, and the months in which a report ended. */
export const removalFoundBy: FoundByOf = (state) => ({
  'waiting-for': openReports(state).length > 0 ? ['removal'] : [],
  'removal-ended': state.removals.flatMap(({ outcome }) => (outcome ? [monthOf(outcome.at)] : [])),
});
