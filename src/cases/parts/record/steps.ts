import { dueAt } from '#schools';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { takingsToLookAt, waitingTakings } from './state.ts';

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Entry ${numbers[0] ?? ''} rests on it.`
    : `Entries ${numbers.join(', ')} rest on it.`;

/** What was done because of an entry taken back, to look at again; and taking back that waits for a second person. */
export const recordSteps: StepsOf = (state, { calendar }, named) => [
  ...waitingTakings(state).map((taking): OwnStep => ({
    id: `agree-to-take-back-${taking.sequence}`,
    title: `A second senior person looks at taking back ${named(taking.entry)}`,
    note: 'Until they agree, nothing changes.',
    owner: 'the senior person who was asked',
    act: 'agree-to-take-back',
    dueAt: dueAt({ kind: 'next-day' }, taking.at, calendar),
  })),
  ...takingsToLookAt(state).map((taking): OwnStep => ({
    id: `look-again-${taking.sequence}`,
    title: `Look again at what was done because of ${named(taking.entry)}, which was taken back`,
    note: listed(taking.followed),
    owner: theLead,
    act: 'look-again-at-what-followed',
    about: { taking: String(taking.sequence) },
    dueAt: dueAt({ kind: 'next-day' }, taking.at, calendar),
  })),
];
