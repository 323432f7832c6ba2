import { byEndOf, isLive, type StepsOf, theLead } from '../../step.ts';

/** To look again, child by child, on the day that was set. */
export const supportSteps: StepsOf = (state, school) => {
  if (!isLive(state)) return [];
  return state.people.flatMap(({ id, name }) => {
    const reviewOn = state.support.findLast(({ child }) => child === id)?.reviewOn;
    if (!reviewOn) return [];
    return [
      {
        id: `review-support-${id}`,
        title: `Look again at the support for ${name}`,
        note: null,
        owner: theLead,
        act: 'plan-support' as const,
        about: { child: id },
        dueAt: byEndOf(reviewOn, school),
      },
    ];
  });
};
