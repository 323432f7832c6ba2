import { decidedOn, type Practices, referring } from '../../duties/practice.ts';
import type { CaseState } from '../../state.ts';
import {
  contestedSince,
  needsEscalating,
  stillToWrite,
  unanswered,
  wasContested,
} from './standing.ts';
import type { Agency } from './state.ts';

const referredTo =
  (...agencies: readonly Agency[]) =>
  (state: CaseState, from: number): boolean =>
    state.referrals.some(({ to, sequence }) => agencies.includes(to) && sequence > from);

const isSocialCare = (to: Agency): boolean => to === 'social-care';
const isAnotherBody = (to: Agency): boolean => !isSocialCare(to);

const toldTo =
  (isMeant: (to: Agency) => boolean) =>
  ({ referrals }: CaseState): boolean =>
    referrals.some(({ to }) => isMeant(to));

const heardFrom =
  (isMeant: (to: Agency) => boolean) =>
  (state: CaseState): boolean =>
    toldTo(isMeant)(state) && !unanswered(state).some(({ to }) => isMeant(to));

const isWaitedFor = (state: CaseState): boolean => unanswered(state).length > 0;

/** Written since it had to be: something is in writing, and nothing that has to be is not. */
function inWriting(state: CaseState, from: number): boolean {
  const isNew = ({ sequence }: { readonly sequence: number }) => sequence > from;
  return (
    state.referrals.some((one) => isNew(one) && one.written !== null) &&
    !stillToWrite(state).some(isNew)
  );
}

/** To tell the agencies, in writing too; to hear from them, to ask again, and to take it further up. */
export const referralPractices = {
  'refer-by-phone': {
    act: 'refer-to-police',
    refers: true,
    done: referredTo('police', 'social-care'),
    arises: (state) =>
      decidedOn(...referring)(state) && !state.advice?.duties.includes('refer-by-school-policy'),
  },
  'contact-lado': {
    act: 'refer-to-lado',
    refers: true,
    done: referredTo('lado'),
    arises: decidedOn('refer-lado'),
  },
  'refer-in-writing': {
    act: 'send-written-referral',
    shownByAct: true,
    done: inWriting,
    arises: (state) => decidedOn(...referring)(state) || toldTo(isSocialCare)(state),
  },
  'tell-allocated-worker': { act: 'answer-duty' },
  'refer-by-school-policy': {
    act: 'refer-to-social-care',
    refers: true,
    done: referredTo('social-care'),
  },
  'referral-answered': {
    act: 'record-referral-response',
    saidByPart: isWaitedFor,
    done: heardFrom(isSocialCare),
    arises: toldTo(isSocialCare),
  },
  'chase-referral': {
    act: 'chase-referral',
    shownByAct: true,
    saidByPart: isWaitedFor,
    done: heardFrom(isAnotherBody),
    arises: toldTo(isAnotherBody),
  },
  'escalate-disagreement': {
    act: 'escalate',
    shownByAct: true,
    done: ({ referrals }) => !referrals.some(needsEscalating),
    arises: ({ referrals }) => referrals.some(wasContested),
    since: contestedSince,
  },
} as const satisfies Practices;
