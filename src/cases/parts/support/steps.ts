import type { Instant } from '#kit';
import { dueAt, type School } from '#schools';
import { childrenOf } from '../../who/children.ts';
import type { CaseState } from '../../state.ts';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { lookedAtAgain, namesOf, notYetLookedAt } from './pairs.ts';
import { supportNow } from './state.ts';

const sooner = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Two weeks of school, and half a term of six. */
const twoWeeks = { kind: 'school-days', days: 10 } as const;
const halfTerm = { kind: 'school-days', days: 30 } as const;

/** When a child's support is looked at next: on the day set, and never later than two weeks, then half a term. */
export function nextReview(state: CaseState, child: string, school: School): Instant | null {
  const now = supportNow(state, child);
  if (!now) return null;
  const { plan, reviews } = now;
  const set = byEndOf(reviews.at(-1)?.reviewOn ?? plan.reviewOn, school);
  const limit = [twoWeeks, halfTerm][reviews.length];
  return limit ? sooner(set, dueAt(limit, plan.at, school.calendar)) : set;
}

function reviews(state: CaseState, school: School): readonly OwnStep[] {
  return childrenOf(state).flatMap(({ id, name }): OwnStep[] => {
    const due = nextReview(state, id, school);
    if (!due) return [];
    return [
      {
        id: `review-support-${id}`,
        title: `Look again at the support for ${name}`,
        note: 'After two weeks and after half a term at the latest, with the child’s own view.',
        owner: theLead,
        act: 'review-support',
        about: { child: id },
        outlivesClosing: true,
        dueAt: due,
      },
    ];
  });
}

function meetings(state: CaseState, school: School): readonly OwnStep[] {
  const act = 'assess-shared-classes' as const;
  const again = lookedAtAgain(state).map(({ sequence, children, reviewOn }): OwnStep => ({
    id: `review-shared-classes-${sequence}`,
    title: `Look again at where ${namesOf(state, children)} meet in school`,
    note: null,
    owner: theLead,
    act,
    outlivesClosing: true,
    endedBy: 'end-shared-classes',
    dueAt: byEndOf(reviewOn, school),
  }));
  if (notYetLookedAt(state).length === 0) return again;
  const from = state.reported?.at;
  return [
    {
      id: 'assess-shared-classes',
      title: 'Look at where the children meet in school',
      note: 'A child who was harmed and one who harmed may share lessons, a bus or a lunch table.',
      owner: theLead,
      act,
      dueAt: from ? dueAt({ kind: 'next-day' }, from, school.calendar) : null,
    },
  ];
}

/** Whoever supports a child said that the lead must know something; looked at once the lead writes of it. */
function concerns(state: CaseState, school: School): readonly OwnStep[] {
  return childrenOf(state).flatMap(({ id, name }): OwnStep[] => {
    const last = state.checkIns.findLast(({ child }) => child === id);
    if (!last?.tellTheLead) return [];
    return [
      {
        id: `heed-check-in-${id}`,
        title: `Read what was seen when somebody looked in on ${name}`,
        note: 'Whoever supports them asks that you know of it today. Record what you did.',
        owner: theLead,
        act: 'record-check-in',
        about: { child: id },
        outlivesClosing: true,
        dueAt: dueAt({ kind: 'same-day' }, last.at, school.calendar),
      },
    ];
  });
}

/** Whoever is here is supported, also where the advice, as for an adult, does not ask for it by itself. */
function unplanned(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const { advice, reported, support } = state;
  if (!advice || advice.duties.includes('support-every-child')) return [];
  return childrenOf(state)
    .filter(({ id }) => !support.some(({ child }) => child === id))
    .map(({ id, name }) => ({
      id: `plan-support-${id}`,
      title: `Plan support for ${name}`,
      note: null,
      owner: theLead,
      act: 'plan-support',
      about: { child: id },
      dueAt: reported ? dueAt({ kind: 'next-day' }, reported.at, calendar) : null,
    }));
}

/** To plan support, to look again child by child, where the children meet, and at what those who support them saw. */
export const supportSteps: StepsOf = (state, school) => [
  ...concerns(state, school),
  ...unplanned(state, school),
  ...meetings(state, school),
  ...reviews(state, school),
];
