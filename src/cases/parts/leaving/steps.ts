import { dueAt } from '#schools';
import { byEndOf, type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { openTransfers } from './state.ts';

/** The file goes within five days of term of the child's leaving, and a receipt comes back: open case or not. */
export const leavingSteps: StepsOf = (state, school) => {
  const nameOf = (child: string) => state.people.find(({ id }) => id === child)?.name ?? '';
  return openTransfers(state).map(({ child, leavesOn, standing, at }): OwnStep => {
    const leaving = byEndOf(leavesOn, school);
    const sent = standing === 'sent';
    const within = { kind: 'term-days', days: 5 } as const;
    return {
      id: `transfer-file-${child}`,
      duty: 'transfer-file',
      title: sent
        ? `Get a receipt for the file of ${nameOf(child)}`
        : `Send the child protection file of ${nameOf(child)}, and get a receipt`,
      note: 'Separately from the main file, safely, and never with imagery.',
      owner: theLead,
      act: 'confirm-file-transfer',
      about: { child },
      outlivesClosing: true,
      dueAt: dueAt(within, sent ? at : leaving, school.calendar),
    };
  });
};
