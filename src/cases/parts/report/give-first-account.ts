import { z } from 'zod';
import { handled, leaveItAsItIs, reached, withArrival } from './arrivals.ts';
import { refuse } from '#kit';
import { isSettled } from '../../record/accounts.ts';
import { barredStaff } from '../../who/barred.ts';
import { defineActAdding } from '../../act.ts';
import { childsOwnWords, exposures, places } from '../../questions.ts';
import { done } from '../../state.ts';

/**
 * What somebody who heard of it first saw, heard and said, while they remember (procedure.md 2.1, DO6).
 * Whoever made the report may give their own, though the case itself is closed to them.
 */
export const giveFirstAccount = defineActAdding({
  name: 'give-first-account',
  may: 'the leads, and whoever reported it',
  title: 'Write a first account',
  done: 'Thank you. The account is kept as it was given, and the safeguarding team can read it.',
  event: 'first-account-given/1',
  recorded: 'First account given',
  file: { of: 'named', without: ['present', 'seen'] },
  from: ['reported', 'open', 'not-opened', 'closed'],
  fields: {
    person: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Whose account is this?',
      missing: 'Choose whose account this is',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When was it?',
      missing: 'Give the date and time, as near as you can',
    },
    place: {
      kind: 'choice',
      label: 'Where was it?',
      options: places,
      missing: 'Say where it was, or that you do not know',
    },
    present: {
      kind: 'text',
      label: 'Who else was there?',
      hint: 'Write “nobody” if you were alone with the child',
      missing: 'Say who else was there, or “nobody”',
    },
    account: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What did you see, hear or get told, in order?',
      hint: 'What was said and done, not what you think it means',
      missing: 'Write what you saw, heard or were told',
    },
    ownWords: childsOwnWords,
    saidToChild: {
      kind: 'narrative',
      voice: 'staff',
      label: 'What did you say to the child?',
      hint: 'For example what you asked, and whom you said you would tell. Write “nothing” if you did not speak',
      missing: 'Write what you said to the child, or “nothing”',
    },
    reached: { ...reached, label: 'Did it come to you yourself, or to the school?' },
    handled,
    seen: {
      kind: 'choice',
      label: 'Did you see an image yourself?',
      hint: 'An honest answer never gets you into trouble. It is how we make sure that you are supported',
      options: exposures,
      missing: 'Say whether you saw an image',
    },
  },
  pages: [
    { title: 'Whose account', fields: ['person'] },
    { title: 'When and where', fields: ['at', 'place', 'present'] },
    {
      title: 'What happened',
      intro: 'Write it while it is fresh. Do not go back to the child to ask for more.',
      fields: ['account', 'ownWords'],
    },
    { title: 'What you said, and what you saw', fields: ['saidToChild', 'reached', 'seen'] },
    leaveItAsItIs,
  ],
  adds: z.strictObject({ exposure: z.string().nullable(), name: z.string() }),
  decide: (input, { state, newId, directory }) => {
    const known = directory(input.person);
    if (known?.kind !== 'staff' || barredStaff(state).includes(input.person))
      return refuse('no-account-of-theirs', 'Choose a member of staff whose account this can be.');
    const saw = input.seen !== 'none' && input.seen !== 'not-known';
    return { exposure: saw ? newId : null, name: known.name };
  },
  follow: (state, event) => {
    const { person, name, exposure: id, seen: how } = event.data;
    const given = { ...done(event), person };
    const exposure = id ? [{ ...done(event), id, person, name, how, support: null }] : [];
    const demand = isSettled(state) ? done(event) : null;
    return {
      ...withArrival(state, event, event.data),
      reopeningDemanded: state.reopeningDemanded ?? demand,
      firstAccounts: [...state.firstAccounts, given],
      exposures: [...state.exposures, ...exposure],
    };
  },
});
