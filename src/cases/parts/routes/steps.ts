import { dueAt } from '#schools';
import { type StepsOf, theLead } from '../../step.ts';

/** To keep an adult safe about whom somebody found a risk, or did not know. */
export const routesSteps: StepsOf = (state, { calendar }) => {
  const newest = state.adultRoutes.at(-1);
  if (!newest || newest.risk === 'no') return [];
  return [
    {
      id: 'adult-at-risk',
      title:
        newest.risk === 'yes'
          ? 'Tell adult social care or the police that somebody is at risk, and record the talk again'
          : 'Find out whether anybody is at risk, and record the talk again',
      note: 'You can share this without the adult’s agreement where somebody is at risk.',
      owner: theLead,
      act: 'follow-adult-route',
      about: { person: newest.person },
      outlivesClosing: true,
      dueAt: dueAt({ kind: 'same-day' }, newest.at, calendar),
    },
  ];
};
