import { dueAt } from '#schools';
import { type StepsOf, theLead } from '../../step.ts';

/** A case with nobody in it yet. */
export const peopleSteps: StepsOf = ({ status, people, reported }, { calendar }) =>
  status === 'open' && people.length === 0
    ? [
        {
          id: 'add-people',
          title: 'Add the people involved',
          note: 'A child can have several parts. Add people whose names you do not know, too.',
          owner: theLead,
          act: 'add-person',
          dueAt: reported ? dueAt({ kind: 'same-day' }, reported.at, calendar) : null,
        },
      ]
    : [];
