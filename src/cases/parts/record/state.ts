import type { Past } from '../../record/past.ts';
import type { Done } from '#acts';

/** An entry that somebody has taken back, or proposes to. */
export interface Taking extends Done {
  readonly entry: number;
  readonly by: string;
  /** The second senior person it waits for, and what they said; null where it needed nobody else. */
  readonly second: { readonly person: string; readonly agrees: boolean | null } | null;
  /** True where the next entry says it anew: it was corrected. */
  readonly anew: boolean;
  /** Later entries that rest on the one taken back, by number. */
  readonly followed: readonly number[];
  /** When somebody looked at those again. */
  readonly looked: Done | null;
}

/** A duty recorded as done or not needed. */
export interface DutyAnswer extends Done {
  readonly answer: 'done' | 'not-needed';
}

/** What the record says of itself. */
export interface RecordState {
  readonly dutyAnswers: Readonly<Record<string, DutyAnswer>>;
  readonly corrections: Readonly<Record<number, readonly number[]>>;
  readonly past: Past | null;
  readonly takings: readonly Taking[];
}

export const recordStart: RecordState = {
  dutyAnswers: {},
  corrections: {},
  past: null,
  takings: [],
};

/** True once an entry no longer counts by this taking back. */
export function isInForce({ second }: Taking): boolean {
  return second === null || second.agrees === true;
}

/** What somebody has proposed to take back and a second senior person has not answered. */
export function waitingTakings({ takings }: Pick<RecordState, 'takings'>): readonly Taking[] {
  return takings.filter(({ second }) => second?.agrees === null);
}

/** Entries taken back of which nobody has looked again at what rests on them. */
export function takingsToLookAt({ takings }: Pick<RecordState, 'takings'>): readonly Taking[] {
  return takings.filter((one) => isInForce(one) && one.followed.length > 0 && !one.looked);
}
