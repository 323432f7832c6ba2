import type { Recorded } from '../record/events.ts';
import { said } from '../record/past.ts';
import type { CaseState } from '../state.ts';
import { goneIn, type TakingBack } from '../taking-back/taken-back.ts';

/** A child of the school who was added to a case by mistake, and the taking back of that entry. */
export interface AddedByMistake {
  /** Their id in the school’s list. */
  readonly learner: string;
  readonly taking: TakingBack;
}

/** A record as it stands and as it came about. */
interface Told {
  readonly state: CaseState;
  readonly events: readonly Recorded[];
}

/**
 * Children of the school who once stood in a case and no longer do, because the entry that added them
 * was taken back. Each once, by the last taking back.
 */
export function addedByMistake({ state, events }: Told): readonly AddedByMistake[] {
  const inCase = new Set(state.people.map(({ directoryId }) => directoryId));
  const gone = goneIn(events);
  const found = new Map<string, AddedByMistake>();
  for (const event of events) {
    const taking = event.type === 'person-added/1' ? gone.get(event.sequence) : undefined;
    const learner = said(event, 'learner');
    if (taking && typeof learner === 'string' && !inCase.has(learner))
      found.set(learner, { learner, taking });
  }
  return [...found.values()];
}
