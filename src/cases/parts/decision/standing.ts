import { barredStaff } from '../../who/barred.ts';
import { isMoreUrgent, isOutcome } from './outcomes.ts';
import type { CaseState } from '../../state.ts';

/**
 * How a decision stands: not made; made to take advice, which has since been taken; outrun by advice
 * that asks for more; made before the case was reopened on other advice; made or agreed by somebody
 * who may no longer see the case; disagreed with; waiting for the second person; or standing.
 */
export type Standing =
  'none' | 'advised' | 'outrun' | 'reopened' | 'unsound' | 'disagreed' | 'waiting' | 'stands';

/** True when the advice has changed since the decision and asks for more than was decided. */
function isOutrun({ decision, advice, adviceChanged }: CaseState): boolean {
  if (!decision || !advice || !adviceChanged) return false;
  if (adviceChanged.sequence < decision.sequence) return false;
  if (!isOutcome(decision.outcome) || !isOutcome(advice.decision)) return false;
  return isMoreUrgent(advice.decision, decision.outcome);
}

/** True when the case was closed on this decision, and the advice has changed in any way since. */
function isReopened({ decision, lastClosed, adviceChanged }: CaseState): boolean {
  if (!decision || !lastClosed || !adviceChanged) return false;
  return decision.sequence < lastClosed.sequence && adviceChanged.sequence > lastClosed.sequence;
}

/** True when it was decided to take advice, and the advice is there: it settles nothing by itself. */
function isAdvised({ decision, consultation }: CaseState): boolean {
  if (decision?.outcome !== 'consult' || !consultation) return false;
  return consultation.sequence > decision.sequence;
}

/** True when a decision stands to which a second senior person has agreed. */
export function isAgreedByTwo(state: CaseState): boolean {
  return state.decision?.second?.agrees === true && decisionStanding(state) === 'stands';
}

/** How the decision in this case stands now. */
export function decisionStanding(state: CaseState): Standing {
  const { decision } = state;
  if (!decision) return 'none';
  if (isOutrun(state)) return 'outrun';
  if (isReopened(state)) return 'reopened';
  const barred = barredStaff(state);
  const { by, second } = decision;
  if (barred.includes(by) || (second && barred.includes(second.person))) return 'unsound';
  if (isAdvised(state)) return 'advised';
  if (!second) return 'stands';
  return second.agrees === null ? 'waiting' : second.agrees ? 'stands' : 'disagreed';
}
