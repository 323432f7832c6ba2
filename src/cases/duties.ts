import { dutyDefinition, type DutyId, dutyIds } from '#guidance';
import type { ActName } from './acts/index.ts';
import type { Agency, CaseState } from './state.ts';

/** How a duty of the guidance is met in a case: by which act, and how the record shows it. */
interface Practice {
  readonly act: ActName;
  /** True once the record itself shows that it was done. Otherwise a person says so, with a reason. */
  readonly done?: (state: CaseState) => boolean;
  /** For a duty set off by an event: true when that has happened. Advice sets off the others. */
  readonly arises?: (state: CaseState) => boolean;
}

const referredTo =
  (...agencies: readonly Agency[]) =>
  (state: CaseState): boolean =>
    state.referrals.some(({ to }) => agencies.includes(to));

const everyChild = (state: CaseState, has: (child: string) => boolean): boolean => {
  const children = state.people.filter(({ kind }) => kind === 'learner');
  return children.length > 0 && children.every(({ id }) => has(id));
};

const sawIt = ['by-accident', 'was-shown', 'on-school-system'];

/** Watched for elsewhere or by a later part of the procedure, never by a single case. */
const notInACase: Practice = { act: 'note-action', arises: () => false };

const practices: Readonly<Record<DutyId, Practice>> = {
  'call-emergency-services': {
    act: 'call-emergency-services',
    done: ({ emergency }) => emergency !== null,
  },
  'refer-by-phone': { act: 'refer-to-police', done: referredTo('police', 'social-care') },
  'contact-lado': { act: 'refer-to-lado', done: referredTo('lado') },
  'preserve-evidence': { act: 'answer-duty' },
  'give-extortion-advice': { act: 'answer-duty' },
  'acknowledge-report': {
    act: 'acknowledge-report',
    done: ({ acknowledged }) => acknowledged !== null,
  },
  'hold-initial-review-meeting': {
    act: 'hold-initial-review-meeting',
    done: ({ meeting }) => meeting !== null,
  },
  'refer-in-writing': { act: 'answer-duty' },
  'refer-by-school-policy': { act: 'refer-to-social-care', done: referredTo('social-care') },
  'referral-answered': {
    act: 'record-referral-response',
    done: ({ referrals }) =>
      referrals.some(({ to }) => to === 'social-care') &&
      referrals.every(({ to, answer }) => to !== 'social-care' || answer !== null),
  },
  'record-consultation-advice': {
    act: 'record-consultation',
    done: ({ consultation }) => consultation !== null,
  },
  'follow-adult-route': { act: 'answer-duty' },
  'follow-other-policy': { act: 'answer-duty' },
  'hear-the-head': { act: 'answer-duty' },
  'resolve-not-known': { act: 'record-facts' },
  'report-for-removal': { act: 'answer-duty' },
  'inform-parents': {
    act: 'inform-parents',
    done: (state) => everyChild(state, (id) => state.parents.some(({ child }) => child === id)),
  },
  'support-every-child': {
    act: 'plan-support',
    done: (state) => everyChild(state, (id) => state.support.some(({ child }) => child === id)),
  },
  'decide-on-deletion': { act: 'answer-duty' },
  'record-learning': { act: 'record-learning', done: ({ learning }) => learning !== null },
  'answer-in-teaching': { act: 'answer-duty' },
  'record-exposure': { act: 'answer-duty', arises: ({ exposure }) => sawIt.includes(exposure) },
  'isolate-device': {
    act: 'answer-duty',
    arises: ({ exposure }) => exposure === 'on-school-system',
  },
  'chase-referral': {
    act: 'record-referral-response',
    arises: ({ referrals }) => referrals.some(({ to }) => to !== 'social-care'),
    done: ({ referrals }) => referrals.every(({ to, answer }) => to === 'social-care' || answer),
  },
  'tell-the-lead': notInACase,
  'contact-other-setting': notInACase,
  'escalate-disagreement': notInACase,
  'report-as-law-requires': notInACase,
  'talk-with-young-person': notInACase,
  'confirm-deletion': notInACase,
  'transfer-file': notInACase,
  'review-retention': notInACase,
  'report-to-governors': notInACase,
};

/** Every duty that this case has: those the advice asks for, and those that an event set off. */
export function dutiesIn(state: CaseState): readonly DutyId[] {
  const advised = state.advice?.duties ?? [];
  return dutyIds.filter((id) => practices[id].arises?.(state) ?? advised.includes(id));
}

/** The act by which a duty is met. */
export function actFor(id: DutyId): ActName {
  return practices[id].act;
}

/** Whether a duty has been met, set aside with a reason, or is still to do. */
export function dutyStatus(state: CaseState, id: DutyId): 'done' | 'not-needed' | 'to-do' {
  if (practices[id].done?.(state)) return 'done';
  const answer = state.dutyAnswers[id];
  const since = state.dutiesSince[id] ?? '';
  return answer && answer.at >= since ? answer.answer : 'to-do';
}

/** What a duty asks for, as a person would say it. */
export function dutyTitle(id: string): string {
  const known = dutyIds.find((one) => one === id);
  return known ? dutyDefinition(known).title : id;
}
