import type { PlainDate } from '#kit';
import type { Done } from '#acts';

/** A system or account of the school’s own, made unreachable or to be made so. */
export interface SchoolSystem extends Done {
  readonly id: string;
  readonly kind: string;
  readonly which: string;
  /** The task by which somebody was asked to do it; null where it had been done already. */
  readonly task: string | null;
  /** Who can still reach it, where somebody said. */
  readonly reach: 'nobody' | 'only-it' | 'others' | 'not-known' | null;
  readonly by: string | null;
  readonly release:
    (Done & { readonly outcome: 'open-again' | 'stays'; readonly until: PlainDate | null }) | null;
}

/** What the record says of the school’s own systems. */
export interface SystemsState {
  readonly systems: readonly SchoolSystem[];
}

export const systemsStart: SystemsState = { systems: [] };
