import type { DutyCondition } from './conditions.ts';
import type { ClockStart, Due } from './due.ts';
import type { DutyRole } from './roles.ts';
import type { Sentence } from './sentences.ts';

/**
 * What sets a duty off: a condition over the facts and the advice, which `advise` evaluates; or an event
 * in the case or the calendar, told in words, which the rest of the product watches for.
 */
export type DutyTrigger =
  | { readonly kind: 'facts'; readonly when: DutyCondition }
  | { readonly kind: 'event'; readonly when: string };

/** One duty: what has to be done, by whom, by when, and why. */
export interface DutyShape {
  /** What to do, as a person would say it. */
  readonly title: string;
  /** What to bear in mind while doing it, or null. */
  readonly note: string | null;
  readonly owner: DutyRole;
  readonly due: Due;
  readonly from: ClockStart;
  /** The latest it may be, where `due` is a target and something later is the limit. */
  readonly limit: Due | null;
  readonly trigger: DutyTrigger;
  readonly cites: readonly [Sentence, ...Sentence[]];
}
