import type { Instant } from '#kit';
import type { AdviceTaken } from '../parts/decision/state.ts';
import type { CaseState } from '../state.ts';
import type { FactAccount } from '../parts/assessment/state.ts';
import { stands } from './what-stands.ts';

/** Whose advice may stand in the place of the guidance’s “take advice”; a helpline’s never does. */
const mayAdvise: readonly string[] = ['social-care', 'safer-schools-officer'];

/** True where somebody who was pictured, or has any part in it, is known to be under 13. */
export function hasChildUnder13(state: CaseState): boolean {
  const ages = [stands(state, 'youngestDepictedAge'), stands(state, 'youngestInvolvedAge')];
  return ages.some((age) => /^\d+$/.test(age) && Number(age) < 13);
}

const changes = (accounts: readonly FactAccount[]): readonly FactAccount[] =>
  accounts.filter(({ value }, place) => value !== accounts[place - 1]?.value);

/** What the school’s own list says was so before it was looked up. */
const isSaidAfter = ({ byList, saidAt }: FactAccount, moment: Instant): boolean =>
  byList !== true && Date.parse(saidAt) > Date.parse(moment);

/** True when advice was taken, and recorded, after anything that is known last changed. */
function isOfAllThatIsKnown(state: CaseState, { takenAt, sequence }: AdviceTaken): boolean {
  const { facts, settled } = state;
  return (
    Object.values(settled).every((one) => one.sequence < sequence) &&
    Object.values(facts)
      .flatMap(changes)
      .every((one) => one.sequence < sequence && !isSaidAfter(one, takenAt))
  );
}

/**
 * What those advised who may: nobody, or not since a fact last changed, is null, and so is advice that was
 * unclear. Where they advised differently, the more urgent counts. Where a child under 13 has any part in
 * it, only children’s social care may (the advice contract, following and going below).
 */
export function advisedToDo(state: CaseState): 'refer' | 'manage-here' | null {
  const may = hasChildUnder13(state) ? ['social-care'] : mayAdvise;
  const advice = state.adviceTaken
    .filter(({ from }) => may.includes(from))
    .filter((one) => isOfAllThatIsKnown(state, one))
    .map(({ advised }) => advised);
  if (advice.includes('refer')) return 'refer';
  return advice.includes('manage-here') ? 'manage-here' : null;
}

/** Answers to a referral by which nobody has said anything yet. */
const noAnswer: readonly string[] = ['no-answer-escalated'];

/** True once children’s social care has advised on this case, clearly, or answered a referral. */
export function socialCareHasSpoken({ adviceTaken, referrals }: CaseState): boolean {
  return (
    adviceTaken.some(({ from, advised }) => from === 'social-care' && advised !== 'unclear') ||
    referrals.some(
      ({ to, answer }) => to === 'social-care' && answer && !noAnswer.includes(answer.outcome),
    )
  );
}
