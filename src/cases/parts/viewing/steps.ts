import { dueAt, type School } from '#schools';
import { barredStaff } from '../../who/barred.ts';
import type { CaseState } from '../../state.ts';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { hasEnded, lapsesAt, type ToReview, toReview } from './standing.ts';
import { openAgreement, waitingViewing } from './state.ts';

/** True while the meeting has passed the question on, and nobody has answered it. */
export function isLeftByMeeting({ meeting, viewings }: CaseState): boolean {
  const answered = viewings.at(-1)?.sequence ?? 0;
  return meeting?.viewing === 'considered' && meeting.sequence > answered;
}

function consider(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const { meeting } = state;
  if (state.status !== 'open' || !meeting || !isLeftByMeeting(state)) return [];
  return [
    {
      id: 'consider-viewing',
      title: 'Answer what the meeting left open: whether anybody may look',
      note: 'The answer is nearly always no. Until it is given, nobody looks.',
      owner: theLead,
      act: 'consider-viewing',
      dueAt: dueAt({ kind: 'same-day' }, meeting.at, calendar),
    },
  ];
}

/** The senior person answers; where they may no longer see the case, it is answered no, or by somebody else. */
function answer(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const waiting = waitingViewing(state);
  if (!waiting) return [];
  const due = { dueAt: dueAt({ kind: 'same-day' }, waiting.at, calendar) };
  return barredStaff(state).includes(waiting.second ?? '')
    ? [
        {
          ...due,
          id: 'consider-viewing-again',
          title: 'Answer again whether anybody may look',
          note: 'Whoever was asked may no longer see this case. Until it is answered, nobody looks.',
          owner: theLead,
          act: 'consider-viewing',
        },
      ]
    : [
        {
          ...due,
          id: 'answer-viewing',
          title: 'A second senior person says whether anybody may look',
          note: 'Until they have answered, nobody looks.',
          owner: 'the senior person who was asked',
          act: 'answer-viewing',
        },
      ];
}

function follow(state: CaseState, school: School): readonly OwnStep[] {
  const agreed = openAgreement(state);
  if (!agreed) return [];
  const over = {
    title: 'Say what came of the agreement to look, which has ended',
    note: 'Nobody looks any more.',
    act: 'record-viewing',
  } as const;
  return [
    {
      id: 'record-viewing',
      title: 'Say what came of the agreement to look',
      note: 'It holds until the end of the next working day. Not using it is always right.',
      owner: theLead,
      act: 'record-viewing',
      dueAt: lapsesAt(agreed, school),
      late: over,
      ...(hasEnded(state, agreed) ? over : {}),
    },
  ];
}

function review({ id, title, at, pressing, reviewer }: ToReview, { calendar }: School): OwnStep {
  const step = { note: 'How it came about, and nothing else.', about: { viewing: id } };
  return reviewer
    ? {
        ...step,
        id: `viewing-review-${id}`,
        title: `Say whether it was right: ${title}`,
        owner: 'the senior person who was asked',
        act: 'review-viewing',
        dueAt: dueAt(
          pressing ? { kind: 'next-day' } : { kind: 'working-days', days: 5 },
          at,
          calendar,
        ),
      }
    : {
        ...step,
        id: `ask-viewing-review-${id}`,
        title: `Ask a senior person to review it: ${title}`,
        owner: theLead,
        act: 'ask-for-viewing-review',
        dueAt: dueAt({ kind: 'same-day' }, at, calendar),
      };
}

/** To answer whether anybody may look, to say what came of it, and to review how it came about. */
export const viewingSteps: StepsOf = (state, school) => {
  return [
    ...consider(state, school),
    ...answer(state, school),
    ...follow(state, school),
    ...toReview(state).map((one) => review(one, school)),
  ];
};
