import type { Instant } from '#kit';
import { dueAt, type School } from '#schools';
import { decisionStanding, type Standing } from './standing.ts';
import type { CaseState } from '../../state.ts';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';

const toDecide: Readonly<Partial<Record<Standing, string>>> = {
  none: 'Decide, and give your reasons',
  advised: 'Decide, now that you have the advice',
  outrun: 'Decide again: the advice now asks for more than was decided',
  reopened: 'Decide again: the advice has changed since the case was closed',
  unsound: 'Decide again: somebody who made or agreed the decision may no longer see this case',
  disagreed: 'Decide again: the second senior person did not agree',
};

/** Since when somebody has to decide. */
function decideFrom(state: CaseState, standing: Standing): Instant | undefined {
  if (standing === 'outrun' || standing === 'reopened') return state.adviceChanged?.at;
  if (standing === 'advised') return state.consultation?.at;
  return state.decision?.at ?? state.opened?.at;
}

const secondOpinion: Omit<OwnStep, 'dueAt'> = {
  id: 'second-opinion',
  title: 'A second senior person looks at the decision',
  note: 'The decision waits for them.',
  owner: 'the senior person named in the decision',
  act: 'give-second-opinion',
};

/** To read what differs under a new edition; where it asks for more than was decided, deciding again comes first. */
function toRead({ unreadAdvice }: CaseState, { calendar }: School): readonly OwnStep[] {
  if (!unreadAdvice) return [];
  return [
    {
      id: 'read-new-advice',
      title: 'Read what a new edition of the guidance says of this case',
      note: 'What was told before, what is advised now, and why, stands on this page.',
      owner: theLead,
      act: 'read-new-advice',
      dueAt: dueAt({ kind: 'next-day' }, unreadAdvice.at, calendar),
    },
  ];
}

/** To read new advice, to decide, to decide again, or to wait for the second senior person. */
export const decisionSteps: StepsOf = (state, school) => [
  ...toRead(state, school),
  ...decidingSteps(state, school),
];

function decidingSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  if (state.status !== 'open') return [];
  const sameDay = (from: Instant | undefined) =>
    from ? dueAt({ kind: 'same-day' }, from, calendar) : null;
  const standing = decisionStanding(state);
  if (standing === 'waiting') return [{ ...secondOpinion, dueAt: sameDay(state.decision?.at) }];
  const title = toDecide[standing];
  if (!title) return [];
  const dueBy = sameDay(decideFrom(state, standing));
  return [{ id: 'decide', title, note: null, owner: theLead, act: 'decide', dueAt: dueBy }];
}
