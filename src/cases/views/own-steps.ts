import type { Instant, PlainDate } from '#kit';
import { dueAt, londonInstant, type School } from '#schools';
import { isOutcome, outcomeOrder } from '../outcomes.ts';
import type { CaseState } from '../state.ts';
import type { NextStep } from './next-steps.ts';

type Own = Omit<NextStep, 'duty' | 'status'> & { readonly when: boolean };

const lead = 'the safeguarding lead or deputy';

/** True when the advice now asks for more than was decided, and nobody has decided again. */
export function decisionIsOutrun({ decision, advice, adviceChanged }: CaseState): boolean {
  if (!decision || !advice || !adviceChanged) return false;
  if (adviceChanged.sequence < decision.sequence) return false;
  if (!isOutcome(decision.outcome) || !isOutcome(advice.decision)) return false;
  return outcomeOrder.indexOf(advice.decision) < outcomeOrder.indexOf(decision.outcome);
}

function decisionSteps(state: CaseState, school: School): readonly Own[] {
  const { decision, opened, adviceChanged } = state;
  const open = state.status === 'open';
  const sameDay = (from: Instant | undefined) =>
    from ? dueAt({ kind: 'same-day' }, from, school.calendar) : null;
  const disagreed = decision?.second?.agrees === false;
  const outrun = decisionIsOutrun(state);
  return [
    {
      id: 'decide',
      when: open && (!decision || disagreed || outrun),
      title: !decision
        ? 'Decide, and give your reasons'
        : outrun
          ? 'Decide again: the advice has become more urgent'
          : 'Decide again: the second senior person did not agree',
      note: null,
      owner: lead,
      act: 'decide',
      dueAt: sameDay(outrun ? adviceChanged?.at : (decision?.at ?? opened?.at)),
    },
    {
      id: 'second-opinion',
      when: open && decision?.second?.agrees === null,
      title: 'A second senior person looks at the decision',
      note: 'The decision goes below the advice, so it waits for them.',
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
      title: 'Reopen the case: what is known has changed since it was closed',
      note: null,
      owner: lead,
      act: 'reopen-case',
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

function reviews(state: CaseState, school: School): readonly Own[] {
  const open = state.status === 'open' || state.status === 'reported';
  return state.people.flatMap(({ id, name }) => {
    const parents = state.parents.findLast(({ child }) => child === id);
    const review = parents?.reviewOn ?? null;
    const own: Own = {
      id: `review-parents-${id}`,
      when: open && review !== null,
      title: `Look again at telling the parents or carers of ${name}`,
      note: null,
      owner: lead,
      act: 'inform-parents',
      dueAt: review ? endOf(review, school) : null,
    };
    return [own];
  });
}

/** Steps that the record itself asks for, beside the guidance's duties. */
export function ownSteps(state: CaseState, school: School): readonly NextStep[] {
  return [
    ...beginningAndEnd(state, school),
    ...decisionSteps(state, school),
    ...reviews(state, school),
  ].flatMap(({ when, ...step }) => (when ? [{ ...step, duty: null, status: 'to-do' }] : []));
}
