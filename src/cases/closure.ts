import { dutiesIn, dutyStatus, dutyTitle } from './duties.ts';
import type { CaseState } from './state.ts';
import { decisionIsOutrun } from './views/own-steps.ts';

/** Something that must be answered before a case can be closed. */
export interface Missing {
  readonly what: string;
  readonly words: string;
}

function decisionMissing(state: CaseState): readonly Missing[] {
  const { decision } = state;
  if (!decision) return [{ what: 'decision', words: 'Decide, and give your reasons.' }];
  if (decisionIsOutrun(state))
    return [{ what: 'decision', words: 'Decide again: the advice has become more urgent.' }];
  if (decision.second && decision.second.agrees !== true)
    return [
      { what: 'second', words: 'The second senior person has not agreed with the decision.' },
    ];
  return [];
}

function childrenMissing(state: CaseState): readonly Missing[] {
  return state.people
    .filter(({ kind }) => kind === 'learner')
    .flatMap(({ id, name }) => [
      ...(state.parents.some(({ child }) => child === id)
        ? []
        : [
            {
              what: 'parents',
              words: `Record whether the parents or carers of ${name} were told.`,
            },
          ]),
      ...(state.support.some(({ child }) => child === id)
        ? []
        : [{ what: 'support', words: `Plan support for ${name}.` }]),
    ]);
}

/** Met for each child above, so not asked for twice. */
const perChild = ['inform-parents', 'support-every-child'];

/** Everything that still has to be done or explained before this case may be closed (procedure.md 12.6). */
export function stillMissing(state: CaseState): readonly Missing[] {
  const danger = state.facts.immediateRisk?.at(-1)?.value === 'yes';
  const hasChild = state.people.some(({ kind }) => kind === 'learner');
  const duties = dutiesIn(state)
    .filter((id) => !(hasChild && perChild.includes(id)))
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ what: id, words: `${dutyTitle(id)}.` }));
  return [
    ...(danger ? [{ what: 'danger', words: 'A child is recorded as being in danger now.' }] : []),
    ...(state.people.length === 0 ? [{ what: 'people', words: 'Add the people involved.' }] : []),
    ...decisionMissing(state),
    ...childrenMissing(state),
    ...duties,
  ];
}
