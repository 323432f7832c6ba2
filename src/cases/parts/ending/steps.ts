import { byEndOf, type StepsOf } from '../../duties/step.ts';

/** To say that what was planned has been taught. */
export const endingSteps: StepsOf = (state, school) => {
  const newest = state.teaching.at(-1);
  if (newest?.standing !== 'planned' || !newest.on) return [];
  return [
    {
      id: 'review-teaching',
      title: 'Look again at what was to be taught, and record it',
      note: null,
      owner: 'whoever leads on relationships education',
      act: 'answer-in-teaching',
      about: { by: newest.by },
      outlivesClosing: true,
      dueAt: byEndOf(newest.on, school),
    },
  ];
};
