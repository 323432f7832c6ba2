import type { Instant } from '#kit';
import type { Done } from '#acts';

export type MeetingPlace = 'in-person' | 'phone' | 'video';

/** A meeting that was called: when, how, and who is invited. The same meeting moved keeps its id. */
export interface MeetingCalled extends Done {
  readonly id: string;
  /** How often it has been moved or changed since it was first called. */
  readonly changes: number;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly how: MeetingPlace;
  readonly where: string | null;
  /** Members of staff, by directory id. */
  readonly invited: readonly string[];
  readonly others: string | null;
  readonly besides: string | null;
}

/** What the record says of the meeting that was held, and of one that is to come. */
export interface MeetingState {
  readonly meeting:
    | (Done & { readonly parents: string; readonly nextStep: string; readonly viewing: string })
    | null;
  readonly called: MeetingCalled | null;
}

export const meetingStart: MeetingState = { meeting: null, called: null };

/** The meeting that was called and of which nothing is recorded yet. */
export function meetingToCome({ called, meeting }: MeetingState): MeetingCalled | null {
  return called && called.sequence > (meeting?.sequence ?? 0) ? called : null;
}
