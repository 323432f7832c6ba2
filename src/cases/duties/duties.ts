import { dutyDefinition, type DutyId, dutyIds } from '#guidance';
import type { ActName } from '../parts.ts';
import type { CaseState } from '../state.ts';
import { childrenOf } from '../who/children.ts';
import { practices } from './practices.ts';

/** Every duty that this case has: those the advice asks for, and those an event or a decision sets off. */
export function dutiesIn(state: CaseState): readonly DutyId[] {
  const advised = state.advice?.duties ?? [];
  return dutyIds.filter((id) => {
    const { arises, holds } = practices[id];
    if (holds?.(state)) return false;
    return advised.includes(id) || arises?.(state) === true;
  });
}

/** The act by which a duty is met. */
export function actFor(id: DutyId): ActName {
  return practices[id].act;
}

/** True for a duty to tell an agency: shown by the record of telling it, or set aside by a decision. */
export function isReferral(id: DutyId): boolean {
  return practices[id].refers === true;
}

/** True when a duty is met child by child, there being children of this school in the case. */
export function isPerChild(state: CaseState, id: DutyId): boolean {
  return practices[id].children === 'each' && childrenOf(state).length > 0;
}

/** True when a duty is about children of this school, and those it could be about are not. */
function isAboutNobodyHere(state: CaseState, id: DutyId): boolean {
  const { children, ofOthers } = practices[id];
  if (ofOthers?.(state)) return true;
  return children !== undefined && state.people.length > 0 && childrenOf(state).length === 0;
}

/** The act by which a duty is met in this case: in words, where its own act could be about nobody. */
export function wayToMeet(state: CaseState, id: DutyId): ActName {
  return isAboutNobodyHere(state, id) ? 'answer-duty' : actFor(id);
}

/** True for a duty that only the record of its own act shows to be done, which somebody can perform here. */
export function isShownByAct(state: CaseState, id: DutyId): boolean {
  const { shownByAct, children } = practices[id];
  const canBe = !children || (childrenOf(state).length > 0 && !isAboutNobodyHere(state, id));
  return shownByAct === true && canBe;
}

/** True while a part asks for this duty before closing in words of its own, so that it is not asked for twice. */
export function isSaidByPart(state: CaseState, id: DutyId): boolean {
  return isPerChild(state, id) || practices[id].saidByPart?.(state) === true;
}

/** What was done before a case was last closed does not meet a duty that arose, or was decided on, since. */
export function countsFrom(state: CaseState, id: DutyId): number {
  const closed = state.lastClosed?.sequence ?? 0;
  const decided = practices[id].arises?.(state) === true || isReferral(id);
  const arose = [state.dutiesSince[id], decided ? state.decision : null];
  return arose.some((since) => (since?.sequence ?? 0) > closed) ? closed : 0;
}

/** Whether a duty has been met, set aside with a reason, or is still to do. */
export function dutyStatus(state: CaseState, id: DutyId): 'done' | 'not-needed' | 'to-do' {
  if (practices[id].done?.(state, countsFrom(state, id))) return 'done';
  const answer = isPerChild(state, id) ? undefined : state.dutyAnswers[id];
  const since = Math.max(state.dutiesSince[id]?.sequence ?? 0, practices[id].since?.(state) ?? 0);
  return answer && answer.sequence > since ? answer.answer : 'to-do';
}

/** True while a duty is in the case and nobody has met it or set it aside. */
export function isToDo(state: CaseState, id: DutyId): boolean {
  return dutiesIn(state).includes(id) && dutyStatus(state, id) === 'to-do';
}

/** What a duty asks for, as a person would say it. */
export function dutyTitle(id: string): string {
  const known = dutyIds.find((one) => one === id);
  return known ? dutyDefinition(known).title : id;
}
