import { dutyRoles } from '#guidance';
import { dueAt, type School } from '#schools';
import { childrenOf } from '../../who/children.ts';
import { countsFrom, isToDo } from '../../duties/duties.ts';
import type { PersonInCase } from '../../who/person.ts';
import type { CaseState } from '../../state.ts';
import { atOnce, byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { childrenToDecideFor, deletionOf, isCleared } from './standing.ts';

const aboutDeciding = (child: PersonInCase) => ({
  act: 'decide-on-deletion' as const,
  about: { child: child.id },
  owner: dutyRoles.head,
});

/** What to do next about one child's deletion, if anything. */
function stepFor(child: PersonInCase, state: CaseState, school: School): readonly OwnStep[] {
  const { standing, answer, decision, deadline } = deletionOf(state, child.id);
  const { name, id } = child;
  const since = state.referrals.at(-1)?.at ?? decision?.at;
  switch (standing) {
    case 'stopped':
      return [
        {
          ...aboutDeciding(child),
          id: `stop-deletion-${id}`,
          duty: 'confirm-deletion',
          title: `Ask ${name} to keep it after all: another agency may need it`,
          note: 'Then record the decision that it is kept.',
          about: { child: id, decision: 'preserve' },
          ...(since ? atOnce(since) : { dueAt: null }),
        },
      ];
    case 'refused':
      return [
        {
          ...aboutDeciding(child),
          id: `after-refusal-${id}`,
          duty: 'confirm-deletion',
          title: `Decide what follows for ${name}, who does not want to delete it`,
          note: 'Ask what makes it hard, take advice, and decide again. The police may have to be told.',
          dueAt: answer ? dueAt({ kind: 'next-day' }, answer.at, school.calendar) : null,
        },
      ];
    case 'to-confirm':
      return [
        {
          id: `confirm-deletion-${id}`,
          duty: 'confirm-deletion',
          title: `Hear from ${name} whether it is deleted everywhere`,
          note: 'Devices, cloud storage, accounts and chats. Staff do not delete, and nobody looks to check.',
          owner: dutyRoles['young-person'],
          act: 'confirm-deletion',
          about: { child: id },
          dueAt: deadline ? byEndOf(deadline, school) : null,
        },
      ];
    default:
      return [];
  }
}

/** To ask whether anybody else needs the device, and then to decide child by child. */
function decidingSteps(state: CaseState): readonly OwnStep[] {
  const duty = 'decide-on-deletion';
  if (!isToDo(state, duty)) return [];
  const undecided = childrenToDecideFor(state, countsFrom(state, duty));
  const ask: OwnStep = {
    id: 'clear-for-deletion',
    duty,
    title: 'Ask whether anybody else needs the device',
    note: 'Deletion is locked until it is recorded that nobody does.',
    owner: theLead,
    act: 'clear-for-deletion',
    dueAt: null,
  };
  if (!isCleared(state)) return state.decision && undecided.length > 0 ? [ask] : [];
  return undecided.map((child) => ({
    ...aboutDeciding(child),
    id: `decide-on-deletion-${child.id}`,
    duty,
    title: `Decide about deletion for ${child.name}`,
    note: 'The young person deletes and confirms; staff do not.',
    dueAt: null,
  }));
}

/** What deletion asks people to do. */
export const deletionSteps: StepsOf = (state, school) => [
  ...decidingSteps(state),
  ...childrenOf(state).flatMap((child) => stepFor(child, state, school)),
];
