import { dueAt, type School } from '#schools';
import type { CaseState } from '../../state.ts';
import { dutiesIn, dutyStatus, dutyTitle } from '../../duties/duties.ts';
import { atOnce, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { harmedStaff } from '../../who/harmed.ts';
import { openTasks } from '../tasks/state.ts';
import { isPupilsPartOpen, picturedAdults, toTalkWith } from './pictured-adults.ts';

/** To keep an adult safe about whom somebody found a risk, or did not know. */
function riskStep({ adultRoutes }: CaseState, { calendar }: School): readonly OwnStep[] {
  const newest = adultRoutes.at(-1);
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
}

/** To hear and support each adult who is pictured, and to take up the young people’s part under some policy. */
function picturedSteps(state: CaseState, { calendar }: School): readonly OwnStep[] {
  const talks = toTalkWith(state).map(({ id, name, addedOn }): OwnStep => ({
    id: `pictured-adult-${id}`,
    title: `Talk with ${name}, who is pictured, about support, their rights and the police`,
    note: 'They are the person harmed. To be pictured is no concern about them: nobody asks whether it is real, and the LADO is not told of it.',
    owner: theLead,
    act: 'follow-adult-route',
    about: { person: id },
    dueAt: dueAt({ kind: 'same-day' }, addedOn, calendar),
  }));
  const [first] = picturedAdults(state);
  if (!first || !isPupilsPartOpen(state)) return talks;
  const part: OwnStep = {
    id: 'pupils-part',
    title: 'Say under which policy the young people’s part is taken up',
    note: 'The behaviour policy; and as child-on-child abuse where a young person is hurt, pressed or pictured too. Each of them is supported.',
    owner: theLead,
    act: 'follow-other-policy',
    about: { matter: 'adult-pictured' },
    dueAt: dueAt({ kind: 'school-days', days: 1 }, first.addedOn, calendar),
  };
  return [...talks, part];
}

/** What is with somebody who is pictured is handed over at once: nobody works on what was done to them. */
function handOverSteps(state: CaseState): readonly OwnStep[] {
  const duties = dutiesIn(state)
    .filter((id) => dutyStatus(state, id) === 'to-do')
    .map((id) => ({ id, owner: state.handedOver[id]?.to, title: dutyTitle(id) }));
  const withThem = [...duties, ...openTasks(state)];
  const harmed = state.people.filter(({ directoryId }) =>
    harmedStaff(state).includes(directoryId ?? ''),
  );
  return harmed.flatMap(({ directoryId, name, addedOn }) =>
    withThem
      .filter(({ owner }) => owner === directoryId)
      .map(({ id, title }): OwnStep => ({
        id: `hand-over-${id}`,
        title: `Hand over what is with ${name}, who is pictured: ${title}`,
        note: 'They are the person harmed, and nothing is said against them. Nobody asks them to work on it.',
        owner: theLead,
        act: 'hand-over',
        about: { what: id },
        ...atOnce(addedOn),
      })),
  );
}

/** What routes beside the main one ask for: an adult at risk, adults who are pictured, and who takes up the rest. */
export const routesSteps: StepsOf = (state, school) => [
  ...riskStep(state, school),
  ...handOverSteps(state),
  ...picturedSteps(state, school),
];
