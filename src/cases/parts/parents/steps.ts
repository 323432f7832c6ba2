import { byEndOf, isLive, type StepsOf, theLead } from '../../step.ts';

/** To look again, child by child, on the day that was set. */
export const parentsSteps: StepsOf = (state, school) => {
  if (!isLive(state)) return [];
  return state.people.flatMap(({ id, name }) => {
    const reviewOn = state.parents.findLast(({ child }) => child === id)?.reviewOn;
    if (!reviewOn) return [];
    return [
      {
        id: `review-parents-${id}`,
        title: `Look again at telling the parents or carers of ${name}`,
        note: null,
        owner: theLead,
        act: 'inform-parents' as const,
        about: { child: id },
        dueAt: byEndOf(reviewOn, school),
      },
    ];
  });
};
