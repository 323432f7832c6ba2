import { dueAt } from '#schools';
import { type StepsOf, theLead } from '../../step.ts';

/** A case with nobody in it yet, and a proposal to let somebody see it again. */
export const peopleSteps: StepsOf = (state, { calendar }) => {
  const { status, people, reported, lifting } = state;
  const add = {
    id: 'add-people',
    title: 'Add the people involved',
    note: 'A child can have several parts. Add people whose names you do not know, too.',
    owner: theLead,
    act: 'add-person' as const,
    dueAt: reported ? dueAt({ kind: 'same-day' }, reported.at, calendar) : null,
  };
  const agree = {
    id: 'agree-to-lift-bar',
    title: 'A second senior person looks at letting somebody see this case',
    note: 'Until they agree, nothing changes.',
    owner: 'the senior person who was asked',
    act: 'agree-to-lift-bar' as const,
    dueAt: lifting ? dueAt({ kind: 'school-days', days: 1 }, lifting.at, calendar) : null,
  };
  return [...(status === 'open' && people.length === 0 ? [add] : []), ...(lifting ? [agree] : [])];
};
