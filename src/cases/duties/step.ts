import type { DutyId } from '#guidance';
import type { Instant, PlainDate } from '#kit';
import { londonInstant } from '#say';
import { type School } from '#schools';
import type { ActName } from '../parts.ts';
import type { CaseState } from '../state.ts';

/** One thing that must happen: what, who, by when, by which act, and the duty it comes from. */
export interface NextStep {
  readonly id: string;
  /** The duty of the guidance that asks for it; null for a step of the record itself. */
  readonly duty: DutyId | null;
  readonly title: string;
  readonly note: string | null;
  readonly owner: string;
  readonly act: ActName;
  /** Answers to the act's own questions that the step fills in. */
  readonly about?: Readonly<Record<string, string>>;
  readonly status: 'to-do' | 'done' | 'not-needed';
  /**
   * It is owed to somebody, so closing the case (or not opening one) does not end it: it stays on the lists,
   * with its reminders, until it is done or ended with a reason. A step without this ends with the case.
   */
  readonly outlivesClosing?: true;
  /** The act by which it is ended with a reason, where the act that does it cannot say so. */
  readonly endedBy?: ActName;
  /** What is to be done instead once the time has passed, such as asking again. */
  readonly late?: {
    readonly title: string;
    readonly note: string | null;
    readonly act: ActName;
  };
  /** It is to be done at once: due now, and late only after the grace that `dueAt` gives. */
  readonly atOnce?: true;
  /** Null when no clock runs: a date somebody sets, or an event not yet come. */
  readonly dueAt: Instant | null;
}

/** A step that the record itself asks for, beside the guidance's duties. */
export interface OwnStep extends Omit<NextStep, 'duty' | 'status'> {
  /** The duty that this step says more exactly, for one child or thing; it stands in that duty's place. */
  readonly duty?: DutyId;
}

/**
 * The steps that one part of the response asks for, as the case stands; none when there is nothing to do.
 * What an entry is called, by its number, is handed in: that takes all acts, and an act may ask for steps.
 */
export type StepsOf = (
  state: CaseState,
  school: School,
  entryNamed: (entry: number) => string,
) => readonly OwnStep[];

/** Who does what is nobody else's to do. */
export const theLead = 'the safeguarding lead or deputy';

/** Statuses of a record in which what outlives closing can be done: every one but before the report. */
export const alsoAfterClosing = ['reported', 'open', 'not-opened', 'closed'] as const;

/** True while somebody is working on the record. */
export function isLive({ status }: CaseState): boolean {
  return status === 'open' || status === 'reported';
}

const minute = 60_000;

/**
 * What is to be done at once is due now, and never late the moment it is asked for: after an hour it is,
 * or after the minutes given, by the clock and not by the school's day.
 */
export function atOnce(since: Instant, minutes = 60): Required<Pick<NextStep, 'atOnce' | 'dueAt'>> {
  return { atOnce: true, dueAt: new Date(Date.parse(since) + minutes * minute).toISOString() };
}

/** The end of a school's day on a date that somebody set. */
export function byEndOf(date: PlainDate, { calendar }: School): Instant {
  return londonInstant(date, calendar.dayEnds);
}

/** A step as it reads at a moment: once its time has passed, what is to be done instead. */
export function asOf(step: NextStep, now: Instant): NextStep {
  const isLate = step.status === 'to-do' && step.dueAt !== null && step.dueAt < now;
  return isLate && step.late ? { ...step, ...step.late } : step;
}
