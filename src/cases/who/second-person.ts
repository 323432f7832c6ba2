import { refuse } from '#kit';
import { advisedToDo } from '../advice/advice-taken.ts';
import type { Deciding } from '../act.ts';
import { barredStaff } from './barred.ts';
import { isStaffMatter } from './managing.ts';
import { isMoreUrgent, isOutcome } from '../parts/decision/outcomes.ts';
import { harmedStaff } from './harmed.ts';
import { headIsBarred, isSenior } from './senior.ts';
import type { CaseState } from '../state.ts';

/** What it is to do as somebody advised who said that it can be managed in school. */
const managedHere: readonly unknown[] = ['in-setting', 'other-policy'];

/**
 * True when an outcome is less urgent than what the guidance advises on the recorded facts; where that is
 * to take advice, not what police or social care advised since the last of the facts changed.
 */
export function isBelowAdvice(outcome: unknown, state: CaseState): boolean {
  const advised = state.advice?.decision;
  if (!isOutcome(outcome) || !isOutcome(advised)) return false;
  if (advised === 'consult' && managedHere.includes(outcome))
    return advisedToDo(state) !== 'manage-here';
  return isMoreUrgent(advised, outcome);
}

/** Outcomes by which no agency hears of the case. */
const withoutReferral: readonly unknown[] = ['in-setting', 'other-policy'];

/** True when a second senior person may be asked to look at this decision. */
export function maySecond(outcome: unknown, state: CaseState): boolean {
  return isBelowAdvice(outcome, state) || isStaffMatter(state) || withoutReferral.includes(outcome);
}

/** Why this decision cannot be taken alone, in sentences; empty when it can (procedure.md section 10). */
function reasonsForSecond(outcome: string, { state, actor }: Deciding): readonly string[] {
  const alsoHead = actor.roles.includes('head');
  return [
    ...(isBelowAdvice(outcome, state)
      ? ['Going below the advice needs a second senior person. Choose who will look at it.']
      : []),
    ...(isStaffMatter(state)
      ? ['A decision about a member of staff is not taken alone. Choose who else will look at it.']
      : []),
    ...(alsoHead && withoutReferral.includes(outcome)
      ? ['You are the head as well, so another senior person looks at a decision not to refer.']
      : []),
  ];
}

/** What is wrong with the second person named for a decision, or with naming none; null when nothing is. */
export function secondPersonProblem(
  decision: { readonly outcome: string; readonly second: string | null },
  deciding: Deciding,
) {
  const { outcome, second } = decision;
  const reasons = reasonsForSecond(outcome, deciding);
  if (!second) return reasons.length > 0 ? refuse('needs-second-person', ...reasons) : null;
  return secondPersonFault(second, deciding);
}

/** Why somebody cannot be the second senior person here; null when they can. */
export function secondPersonFault(second: string, deciding: Deciding) {
  const { actor, directory, state } = deciding;
  if (second === actor.id)
    return refuse('second-person-is-you', 'The second person must be somebody other than you.');
  if (barredStaff(state).includes(second))
    return refuse(
      'second-person-may-not-see',
      'This person may not see this case. Choose another.',
    );
  if (harmedStaff(state).includes(second))
    return refuse(
      'second-person-is-harmed',
      'This person is pictured, and is not asked to judge what was done to them. Choose another.',
    );
  return isSenior(directory(second), headIsBarred(state, directory))
    ? null
    : refuse('second-person-not-senior', 'The second person must be a senior member of staff.');
}
