import { dueAt, type School } from '#schools';
import type { CaseState } from '../../state.ts';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { stands } from '../../advice/what-stands.ts';

function addSomebody(
  { status, people, reported }: CaseState,
  { calendar }: School,
): readonly OwnStep[] {
  if (status !== 'open' || people.length > 0) return [];
  return [
    {
      id: 'add-people',
      title: 'Add the people involved',
      note: 'A child can have several parts. Add people whose names you do not know, too.',
      owner: theLead,
      act: 'add-person',
      dueAt: reported ? dueAt({ kind: 'same-day' }, reported.at, calendar) : null,
    },
  ];
}

/** An adult would make it a matter for the police; a child elsewhere has a school that must know. */
function findOut(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const isAdult = stands(state, 'adultInvolved') === 'yes';
  if (isAdult) return [];
  return state.people
    .filter(({ elsewhere, asked }) => elsewhere === 'not-known' && !asked)
    .map(({ id, name, addedOn }) => ({
      id: `identify-person-${id}`,
      title: `Find out whether this is a child or an adult: ${name}`,
      note: 'An adult makes it a matter for the police. A child elsewhere has a school that must know.',
      owner: theLead,
      act: 'identify-person',
      about: { person: id },
      dueAt: dueAt({ kind: 'next-day' }, addedOn, calendar),
    }));
}

/** A proposal to let somebody see the case again waits for a second person. */
function agree({ lifting }: CaseState, { calendar }: School): readonly OwnStep[] {
  if (!lifting) return [];
  return [
    {
      id: 'agree-to-lift-bar',
      title: 'A second senior person looks at letting somebody see this case',
      note: 'Until they agree, nothing changes.',
      owner: 'the senior person who was asked',
      act: 'agree-to-lift-bar',
      outlivesClosing: true,
      dueAt: dueAt({ kind: 'next-day' }, lifting.at, calendar),
    },
  ];
}

/** A case with nobody in it yet, a bar to be lifted, and people of whom nobody knows whether they are children. */
export const peopleSteps: StepsOf = (state, school) => [
  ...addSomebody(state, school),
  ...agree(state, school),
  ...findOut(state, school),
];
