import { z } from 'zod';
import { refuse } from '#kit';
import { isSettled } from '../../record/accounts.ts';
import { advisedAnew } from '../../advice/advice-given.ts';
import { defineActAdding } from '../../act.ts';
import { eventsIn } from '../../record/past.ts';
import { secondPersonFault } from '../../who/second-person.ts';
import { type CaseState, done, type Placed } from '../../state.ts';
import { goneIn } from '../../taking-back/taken-back.ts';
import { entryOf, mayBeTakenBack, mayNeedTwo, neededTwo, whyItStays } from './may-take-back.ts';
import { waitingTakings } from './state.ts';

/** What is kept of how a record counts once an entry is taken back; the guidance is asked when it is. */
export const howItCounts = {
  /** True where anything but the record’s own history changed. */
  changes: z.boolean(),
  advised: advisedAnew,
} as const;

/** A record that was settled on an entry that no longer counts has to be opened again. */
export function demanding(
  state: CaseState,
  event: Placed,
  { entry, changes }: { readonly entry: number; readonly changes: boolean },
): CaseState {
  const rested = entry < (state.lastClosed?.sequence ?? Infinity);
  if (!changes || !rested || !isSettled(state)) return state;
  return { ...state, reopeningDemanded: state.reopeningDemanded ?? done(event) };
}

/** Takes an entry back: it stays, marked, and nothing is worked out from it any more. */
export const takeBackEntry = defineActAdding({
  name: 'take-back-entry',
  may: 'the leads',
  title: 'Take an entry back',
  done: 'The entry stays in the chronology, marked. Where a second person has to agree, nothing changes until they do.',
  event: 'entry-taken-back/1',
  recorded: 'Entry taken back',
  // What is read of it stands with the entry that it takes back.
  file: { of: 'work' },
  from: ['reported', 'open', 'not-opened', 'closed'],
  offered: (state) => mayBeTakenBack(state).length > 0,
  takesBack: true,
  fields: {
    entry: {
      kind: 'about',
      from: mayBeTakenBack,
      label: 'Which entry?',
      missing: 'Choose the entry',
    },
    second: {
      kind: 'person',
      from: 'senior-staff',
      label: 'Which second senior person will look at this?',
      hint: 'Needed where the entry needed a second person, and where taking it back changes who sees this case',
      missing: 'Choose a senior person',
      optional: true,
    },
    reason: {
      kind: 'reason',
      label: 'Why is it taken back?',
      hint: 'For example: it was recorded for the wrong child',
      missing: 'Say why it is taken back',
    },
  },
  pages: [
    {
      title: 'Take an entry back',
      intro:
        'The entry stays where it is and is marked. What is to do, the advice, lists and files are worked out without it.',
      fields: ['entry', 'reason'],
    },
    {
      title: 'A second senior person',
      fields: ['second'],
      onlyIf: ({ entry }, state) => mayNeedTwo(entryOf(state, entry), state),
    },
  ],
  adds: z.strictObject({
    /** True where the next entry says it anew: it was corrected. */
    anew: z.boolean(),
    ...howItCounts,
  }),
  decide: (input, deciding) => {
    const { state } = deciding;
    const event = entryOf(state, input.entry);
    if (!event) return refuse('no-such-entry', 'That entry is not in this case.');
    const stays = whyItStays(event);
    if (stays) return refuse('entry-stays', stays);
    if (goneIn(eventsIn(state.past)).has(event.sequence))
      return refuse('already-taken-back', 'This entry has already been taken back.');
    if (waitingTakings(state).some((one) => one.entry === event.sequence))
      return refuse(
        'already-proposed',
        'A second senior person has already been asked whether this entry is taken back.',
      );
    const fault = input.second ? secondPersonFault(input.second, deciding) : null;
    if (fault) return fault;
    if (!input.second && neededTwo(event, state))
      return refuse(
        'needs-second-person',
        'This entry needed a second senior person, and so does taking it back. Choose who will look at it.',
      );
    return { anew: false, changes: false, advised: [] };
  },
  follow: (state, event) => {
    const { second, anew, changes } = event.data;
    const entry = Number(event.data.entry);
    const taking = {
      ...{ ...done(event), entry, by: event.actor, anew },
      second: second === null ? null : { person: second, agrees: null },
      ...{ followed: [], looked: null },
    };
    return demanding({ ...state, takings: [...state.takings, taking] }, event, { entry, changes });
  },
});
