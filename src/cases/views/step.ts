import type { DutyId } from '#guidance';
import type { Instant } from '#kit';
import type { ActName } from '../acts/index.ts';

/** One thing that must happen: what, who, by when, by which act, and the duty it comes from. */
export interface NextStep {
  readonly id: string;
  /** The duty of the guidance that asks for it; null for a step of the record itself. */
  readonly duty: DutyId | null;
  readonly title: string;
  readonly note: string | null;
  readonly owner: string;
  readonly act: ActName;
  readonly status: 'to-do' | 'done' | 'not-needed';
  /** Null when no clock runs: a date somebody sets, or an event not yet come. */
  readonly dueAt: Instant | null;
}
