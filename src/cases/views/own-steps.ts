import type { Instant, PlainDate } from '#kit';
import { dueAt, londonInstant, type School } from '#schools';
import { agencyWords } from '../agencies.ts';
import type { ActName } from '../acts/index.ts';
import { agreedToTell } from '../meeting.ts';
import { decisionStanding, type Standing } from '../standing.ts';
import type { Agency, CaseState } from '../state.ts';
import type { NextStep } from './step.ts';

type Own = Omit<NextStep, 'duty' | 'status'> & { readonly when: boolean };

const lead = 'the safeguarding lead or deputy';

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

function decisionSteps(state: CaseState, school: School): readonly Own[] {
  const { decision } = state;
  const open = state.status === 'open';
  const sameDay = (from: Instant | undefined) =>
    from ? dueAt({ kind: 'same-day' }, from, school.calendar) : null;
  const standing = decisionStanding(state);
  const title = toDecide[standing];
  return [
    {
      id: 'decide',
      when: open && title !== undefined,
      title: title ?? '',
      note: null,
      owner: lead,
      act: 'decide',
      dueAt: sameDay(decideFrom(state, standing)),
    },
    {
      id: 'second-opinion',
      when: open && standing === 'waiting',
      title: 'A second senior person looks at the decision',
      note: 'The decision waits for them.',
      owner: 'the senior person named in the decision',
      act: 'give-second-opinion',
      dueAt: sameDay(decision?.at),
    },
  ];
}

function beginningAndEnd(state: CaseState, school: School): readonly Own[] {
  const reported = state.reported?.at;
  return [
    {
      id: 'reopen',
      when: state.reopeningDemanded !== null,
      title:
        state.status === 'closed'
          ? 'Reopen the case: what is known has changed since it was closed'
          : 'Open a case: what is known has changed since it was decided not to',
      note: null,
      owner: lead,
      act: state.status === 'closed' ? 'reopen-case' : 'open-case',
      dueAt: state.reopeningDemanded?.at ?? null,
    },
    {
      id: 'open',
      when: state.status === 'reported',
      title: 'Open a case, or record why not',
      note: null,
      owner: lead,
      act: 'open-case',
      dueAt: reported ? dueAt({ kind: 'same-day' }, reported, school.calendar) : null,
    },
    {
      id: 'add-people',
      when: state.status === 'open' && state.people.length === 0,
      title: 'Add the people involved',
      note: 'A child can have several parts. Add people whose names you do not know, too.',
      owner: lead,
      act: 'add-person',
      dueAt: reported ? dueAt({ kind: 'same-day' }, reported, school.calendar) : null,
    },
  ];
}

const endOf = (date: PlainDate, school: School): Instant =>
  londonInstant(date, school.calendar.dayEnds);

const isLive = ({ status }: CaseState): boolean => status === 'open' || status === 'reported';

const actToTell: Readonly<Record<Agency, ActName>> = {
  police: 'refer-to-police',
  'social-care': 'refer-to-social-care',
  lado: 'refer-to-lado',
};

function agreedSteps(state: CaseState): readonly Own[] {
  return agreedToTell(state).map((agency) => ({
    id: `agreed-to-tell-${agency}`,
    when: isLive(state),
    title: `Tell ${agencyWords[agency]}, as the initial review meeting agreed`,
    note: null,
    owner: lead,
    act: actToTell[agency],
    dueAt: state.meeting?.at ?? null,
  }));
}

function reviews(state: CaseState, school: School): readonly Own[] {
  return state.people.flatMap(({ id, name }): readonly Own[] => {
    const parents = state.parents.findLast(({ child }) => child === id)?.reviewOn;
    const support = state.support.findLast(({ child }) => child === id)?.reviewOn;
    const shared = { note: null, owner: lead };
    return [
      {
        ...shared,
        id: `review-parents-${id}`,
        when: isLive(state) && typeof parents === 'string',
        title: `Look again at telling the parents or carers of ${name}`,
        act: 'inform-parents',
        dueAt: parents ? endOf(parents, school) : null,
      },
      {
        ...shared,
        id: `review-support-${id}`,
        when: isLive(state) && support !== undefined,
        title: `Look again at the support for ${name}`,
        act: 'plan-support',
        dueAt: support ? endOf(support, school) : null,
      },
    ];
  });
}

/** Steps that the record itself asks for, beside the guidance's duties. */
export function ownSteps(state: CaseState, school: School): readonly NextStep[] {
  return [
    ...beginningAndEnd(state, school),
    ...decisionSteps(state, school),
    ...agreedSteps(state),
    ...reviews(state, school),
  ].flatMap(({ when, ...step }) => (when ? [{ ...step, duty: null, status: 'to-do' }] : []));
}
