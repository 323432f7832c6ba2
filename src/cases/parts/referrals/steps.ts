import { dueAt, type School } from '#schools';
import { agencyWords, toldIn } from '../../agencies/agencies.ts';
import type { ActName } from '../../parts.ts';
import { agreedToTell } from '../../agencies/agreed-to-tell.ts';
import { alreadyTold } from '../../agencies/police.ts';
import { knownReference } from './told-before.ts';
import type { CaseState } from '../../state.ts';
import { atOnce, byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { accountOf } from '../../advice/what-stands.ts';
import {
  awaitingEscalation,
  lastAskedAt,
  needsEscalating,
  notReferred,
  stillToWrite,
  unanswered,
} from './standing.ts';
import type { Agency, Referral } from './state.ts';

const actToTell: Readonly<Partial<Record<Agency, ActName>>> = {
  police: 'refer-to-police',
  'social-care': 'refer-to-social-care',
};

const nextDay = { kind: 'working-days', days: 1 } as const;

const agreed = (state: CaseState): readonly OwnStep[] =>
  agreedToTell(state).map((agency) => ({
    id: `agreed-to-tell-${agency}`,
    title: `Tell ${agencyWords[agency]}, as the initial review meeting agreed`,
    note: null,
    owner: theLead,
    act: actToTell[agency] ?? 'refer-to-other-body',
    ...(state.meeting ? atOnce(state.meeting.at) : { dueAt: null }),
  }));

function writing(referral: Referral, { writtenReferralHours, calendar }: School): OwnStep {
  return {
    id: `refer-in-writing-${referral.id}`,
    duty: 'refer-in-writing',
    title: `Send the written referral to ${toldIn(referral)}`,
    note: 'It follows the telephone call and never contains imagery. There is a sheet to send or to copy from.',
    owner: theLead,
    act: 'send-written-referral',
    about: { referral: referral.id },
    dueAt: dueAt({ kind: 'hours', hours: writtenReferralHours }, referral.at, calendar),
  };
}

/** When an answer is expected: a working day after they were last asked, or by when somebody above was to answer. */
function answerDue(referral: Referral, school: School) {
  const expected = referral.escalations.at(-1)?.expectBy;
  return expected
    ? byEndOf(expected, school)
    : dueAt(nextDay, lastAskedAt(referral), school.calendar);
}

function hearing(referral: Referral, school: School): OwnStep {
  const duty = referral.to === 'social-care' ? 'referral-answered' : 'chase-referral';
  return {
    id: `${duty}-${referral.id}`,
    duty,
    title: `Hear what ${toldIn(referral)} will do`,
    note: 'If nothing is heard by then, ask again.',
    owner: theLead,
    act: 'record-referral-response',
    about: { referral: referral.id },
    dueAt: answerDue(referral, school),
    late: {
      title: `Telephone ${toldIn(referral)} again about the referral`,
      note: 'Record each time. Then use the local escalation procedure.',
      act: 'chase-referral',
    },
  };
}

function furtherUp(referral: Referral, { calendar }: School): OwnStep {
  const from = referral.answer?.at ?? lastAskedAt(referral);
  return {
    id: `escalate-${referral.id}`,
    duty: 'escalate-disagreement',
    title: `Take the referral to ${toldIn(referral)} further up`,
    note: 'By the steps of your local escalation procedure, lowest first. Not needed once they answer and you agree.',
    owner: theLead,
    act: 'escalate',
    about: { referral: referral.id },
    dueAt: dueAt(nextDay, from, calendar),
  };
}

function hearingAbove(referral: Referral, school: School): OwnStep {
  return {
    id: `hear-from-above-${referral.id}`,
    title: `Hear what came of taking the referral to ${toldIn(referral)} further up`,
    note: 'If you still do not agree, take it to the next step.',
    owner: theLead,
    act: 'record-referral-response',
    about: { referral: referral.id },
    dueAt: answerDue(referral, school),
  };
}

const bothReferred = (state: CaseState, { calendar }: School): readonly OwnStep[] => {
  const first = state.referrals.find(({ to }) => to === 'social-care');
  return notReferred(state).map(({ id, name }) => ({
    id: `refer-too-${id}`,
    title: `Refer ${name} to children’s social care as well, or decide why not`,
    note: 'Where one child has harmed another, both are referred.',
    owner: theLead,
    act: 'refer-to-social-care',
    about: { children: id },
    dueAt: first ? dueAt(nextDay, first.at, calendar) : null,
  }));
};

/** Social care’s answer is looked for, and so far only others have been told. */
/** Somebody else told the police first: what they have is asked for by its reference, and told of what is known here. */
function theirReference(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const since = accountOf(state, 'agencyAlready');
  const isOurs = state.referrals.some(({ to }) => to === 'police');
  if (!since || isOurs || !alreadyTold(state).includes('police')) return [];
  const reference = knownReference(state);
  return [
    {
      id: 'police-reference',
      title: reference
        ? 'Tell the police what is known here, under the reference they gave'
        : 'Ask for the police reference, and tell the police what is known here',
      ...(reference ? { about: { reference } } : {}),
      note: 'Somebody else has told them. Nothing is deleted or given back, and nobody is questioned, before they have answered.',
      owner: theLead,
      act: 'refer-to-police',
      dueAt: dueAt({ kind: 'same-day' }, since.saidAt, calendar),
    },
  ];
}

function socialCareToo(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const [first] = state.referrals;
  const looked = state.advice?.duties.includes('referral-answered') === true;
  if (!looked || !first || state.referrals.some(({ to }) => to === 'social-care')) return [];
  return [
    {
      id: 'refer-to-social-care-too',
      duty: 'referral-answered',
      title: 'Refer to children’s social care as well, or record why not',
      note: 'If another agency told them, say so and why that is enough.',
      owner: theLead,
      act: 'refer-to-social-care',
      dueAt: dueAt(nextDay, first.at, calendar),
    },
  ];
}

/** To tell whom it was agreed to tell, in writing too, every child; to hear, to ask again, to go further up. */
export const referralSteps: StepsOf = (state, school) => {
  return [
    ...agreed(state),
    ...theirReference(state, school),
    ...socialCareToo(state, school),
    ...bothReferred(state, school),
    ...stillToWrite(state).map((one) => writing(one, school)),
    ...unanswered(state).map((one) => hearing(one, school)),
    ...state.referrals.filter(needsEscalating).map((one) => furtherUp(one, school)),
    ...state.referrals.filter(awaitingEscalation).map((one) => hearingAbove(one, school)),
  ];
};
