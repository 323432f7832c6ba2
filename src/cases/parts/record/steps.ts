import { dueAt } from '#schools';
import { type OwnStep, type StepsOf, theLead } from '../../duties/step.ts';
import { startsLower } from '#say';
import { actOf } from '../../taking-back/rests-on.ts';
import type { CaseState } from '../../state.ts';
import { entryOf } from './may-take-back.ts';
import { takingsToLookAt, waitingTakings } from './state.ts';

const listed = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Entry ${numbers[0] ?? ''} rests on it.`
    : `Entries ${numbers.join(', ')} rest on it.`;

/** An entry by its number and by what it is. */
function named(state: CaseState, entry: number): string {
  const event = entryOf(state, String(entry));
  const act = event && actOf(event);
  return act ? `entry ${entry} (${startsLower(act.recorded)})` : `entry ${entry}`;
}

/** What was done because of an entry taken back, to look at again; and taking back that waits for a second person. */
export const recordSteps: StepsOf = (state, { calendar }) => [
  ...waitingTakings(state).map((taking): OwnStep => ({
    id: `agree-to-take-back-${taking.sequence}`,
    title: `A second senior person looks at taking back ${named(state, taking.entry)}`,
    note: 'Until they agree, nothing changes.',
    owner: 'the senior person who was asked',
    act: 'agree-to-take-back',
    dueAt: dueAt({ kind: 'next-day' }, taking.at, calendar),
  })),
  ...takingsToLookAt(state).map((taking): OwnStep => ({
    id: `look-again-${taking.sequence}`,
    title: `Look again at what was done because of ${named(state, taking.entry)}, which was taken back`,
    note: listed(taking.followed),
    owner: theLead,
    act: 'look-again-at-what-followed',
    about: { taking: String(taking.sequence) },
    dueAt: dueAt({ kind: 'next-day' }, taking.at, calendar),
  })),
];
