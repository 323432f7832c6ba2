import type { Decision, DutyId } from '#guidance';
import type { ActName } from '../parts.ts';
import type { CaseState } from '../state.ts';

/** How a duty of the guidance is met in a case: by which act, and how the record shows it. */
export interface Practice {
  readonly act: ActName;
  /** True once entries after `from` show that it was done. Otherwise a person says so, with a reason. */
  readonly done?: (state: CaseState, from: number) => boolean;
  /** True when an event or a decision in the case sets the duty off, whatever the advice says. */
  readonly arises?: (state: CaseState) => boolean;
  /** The entry since which it has to be met afresh; what was answered before does not count. */
  readonly since?: (state: CaseState) => number;
  /** True while the duty must wait, although the advice asks for it. */
  readonly holds?: (state: CaseState) => boolean;
  /** To tell an agency: the record of telling it shows that it was done, and only a decision sets it aside. */
  readonly refers?: true;
  /** Only the record of its own act shows that it was done: saying so is not enough. */
  readonly shownByAct?: true;
  /** About the children of this school: met for `each` by itself, or for `all` of them at once. */
  readonly children?: 'each' | 'all';
  /** True where those whom it is about are nobody of this school’s children, though some are in the case. */
  readonly ofOthers?: (state: CaseState) => boolean;
  /** True while its part asks for it before closing in words of its own. One for each child always is. */
  readonly saidByPart?: (state: CaseState) => boolean;
}

/** How one part of the response meets the duties that are its own. */
export type Practices = Readonly<Partial<Record<DutyId, Practice>>>;

/** True while the newest decision is one of these. */
export function decidedOn(...outcomes: readonly Decision[]) {
  return ({ decision }: CaseState): boolean =>
    outcomes.some((outcome) => outcome === decision?.outcome);
}

/** True when there are children of this school in the case, and this holds for each. */
export function everyChild(state: CaseState, has: (child: string) => boolean): boolean {
  const children = state.people.filter(({ kind }) => kind === 'learner');
  return children.length > 0 && children.every(({ id }) => has(id));
}

/** The decisions by which an agency is told. */
export const referring = ['emergency', 'refer-lado', 'refer', 'refer-social-care'] as const;
