import { dutyDefinition, type DutyId, dutyIds } from '#guidance';
import type { ActName } from '../parts.ts';
import { openTransfers } from '../parts/leaving/state.ts';
import { notYetContacted, otherSettings } from '../parts/spread/settings.ts';
import { openPlan } from '../parts/conversations/state.ts';
import { endingPractices } from '../parts/ending/duties.ts';
import { referralPractices } from '../parts/referrals/duties.ts';
import { reportPractices } from '../parts/report/duties.ts';
import { routesPractices } from '../parts/routes/duties.ts';
import { deletionPractices } from '../parts/deletion/duties.ts';
import { devicesPractices } from '../parts/devices/duties.ts';
import { systemsPractices } from '../parts/systems/duties.ts';
import { searchesPractices } from '../parts/searches/duties.ts';
import { removalPractices } from '../parts/removal/duties.ts';
import { childrenToReportFor, isOthersToReport } from '../parts/removal/standing.ts';
import { decidedOn, everyChild, type Practice } from './practice.ts';
import type { CaseState } from '../state.ts';

/** The entry since which, without a break, a child has been said to be in danger. */
function dangerSince({ facts }: CaseState): number {
  const accounts = facts.immediateRisk ?? [];
  const calm = accounts.findLastIndex(({ value }) => value !== 'yes');
  return accounts[calm + 1]?.sequence ?? 0;
}

/** Watched for elsewhere or by a later part of the procedure, never by a single case. */
const notInACase: Practice = { act: 'note-action', arises: () => false };

const practices: Readonly<Record<DutyId, Practice>> = {
  ...reportPractices,
  ...routesPractices,
  ...referralPractices,
  ...endingPractices,
  ...removalPractices,
  ...devicesPractices,
  ...systemsPractices,
  ...searchesPractices,
  ...deletionPractices,
  'call-emergency-services': {
    act: 'call-emergency-services',
    done: (state) => (state.emergency?.sequence ?? -1) >= dangerSince(state),
    arises: decidedOn('emergency'),
  },
  'hold-initial-review-meeting': {
    act: 'hold-initial-review-meeting',
    done: ({ meeting }) => meeting !== null,
  },
  'record-consultation-advice': {
    act: 'record-consultation',
    done: ({ consultation }, from) => (consultation?.sequence ?? 0) > from,
    arises: decidedOn('consult'),
  },
  'hear-the-head': {
    act: 'hear-the-head',
    done: ({ headHeard }, from) => (headHeard?.sequence ?? 0) > from,
    arises: decidedOn('in-setting'),
  },
  'resolve-not-known': { act: 'record-facts' },
  'inform-parents': {
    act: 'inform-parents',
    done: (state) => everyChild(state, (id) => state.parents.some(({ child }) => child === id)),
  },
  'support-every-child': {
    act: 'plan-support',
    done: (state) => everyChild(state, (id) => state.support.some(({ child }) => child === id)),
  },
  'tell-the-lead': notInACase,
  'contact-other-setting': {
    act: 'contact-other-setting',
    arises: (state) => otherSettings(state).length > 0,
    done: (state) => notYetContacted(state).length === 0,
  },
  'talk-with-young-person': {
    act: 'record-conversation',
    arises: ({ conversationPlans }) => conversationPlans.length > 0,
    done: (state) => state.conversationPlans.every(({ child }) => openPlan(state, child) === null),
  },
  'transfer-file': {
    act: 'confirm-file-transfer',
    arises: ({ fileTransfers }) => fileTransfers.length > 0,
    done: (state) => openTransfers(state).length === 0,
  },
  'review-retention': notInACase,
  'report-to-governors': notInACase,
};

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

const referralDuties: readonly DutyId[] = [
  'call-emergency-services',
  'refer-by-phone',
  'contact-lado',
  'refer-by-school-policy',
];

/** True for a duty to tell an agency: shown by the record of telling it, or set aside by a decision. */
export function isReferral(id: DutyId): boolean {
  return referralDuties.includes(id);
}

/** Duties that an act of their own shows to be done: saying so is not enough. */
const shownByAct: readonly DutyId[] = [
  'hear-the-head',
  'refer-in-writing',
  'chase-referral',
  'escalate-disagreement',
  'preserve-evidence',
  'isolate-device',
  'review-search',
];

/** Shown by acts about a child, which nobody can perform where no child of the school is in the case. */
const shownForChildren: readonly DutyId[] = [
  'report-for-removal',
  'decide-on-deletion',
  'confirm-deletion',
  'give-extortion-advice',
];

/** Duties met for each child by itself; no answer for all of them at once will do. */
const perChild: readonly DutyId[] = [
  'inform-parents',
  'support-every-child',
  'talk-with-young-person',
  'transfer-file',
];

/** True when a duty is met child by child, there being children of this school in the case. */
export function isPerChild(state: CaseState, id: DutyId): boolean {
  return perChild.includes(id) && state.people.some(({ kind }) => kind === 'learner');
}

/** True when a duty is about children of this school, and those it could be about are not. */
function isAboutNobodyHere(state: CaseState, id: DutyId): boolean {
  if (id === 'report-for-removal' && isOthersToReport(state)) return true;
  const { people } = state;
  const nobody = people.length > 0 && people.every(({ kind }) => kind !== 'learner');
  return nobody && [...perChild, ...shownForChildren].includes(id);
}

/** The act by which a duty is met in this case: in words, where its own act could be about nobody. */
export function wayToMeet(state: CaseState, id: DutyId): ActName {
  return isAboutNobodyHere(state, id) ? 'answer-duty' : actFor(id);
}

/** True for a duty that only the record of its own act shows to be done. */
export function isShownByAct(state: CaseState, id: DutyId): boolean {
  if (shownByAct.includes(id)) return true;
  const children = state.people.some(({ kind }) => kind === 'learner');
  return children && shownForChildren.includes(id) && !isAboutNobodyHere(state, id);
}

/** True when a duty, though set aside for the whole case at once, is asked for child by child. */
export function isAskedOfEach(state: CaseState, id: DutyId): boolean {
  if (id === 'report-for-removal') return childrenToReportFor(state).length > 0;
  const ofEach = id === 'decide-on-deletion' || id === 'confirm-deletion';
  return ofEach && state.people.some(({ kind }) => kind === 'learner');
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
