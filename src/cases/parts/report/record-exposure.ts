import { z } from 'zod';
import { refuse } from '#kit';
import { barredStaff } from '../../who/barred.ts';
import { notOnTheStaff } from '../../who/on-the-staff.ts';
import { type Option } from '#acts';
import { defineActAdding } from '../../act.ts';
import { done } from '../../state.ts';
import { handled, leaveItAsItIs, reached, withArrival } from './arrivals.ts';
import { staffSupport } from './staff-support.ts';

const ways = {
  'by-accident': { label: 'By accident' },
  'was-shown': { label: 'Somebody showed it or sent it to them' },
  'on-school-system': { label: 'It was found on a school system' },
  'on-purpose': {
    label: 'They looked on purpose, and nobody had agreed to it',
    hint: 'Say so as it was. They are offered support, and the head reviews how it came about',
  },
  none: { label: 'Nobody on the staff saw it', hint: 'Everybody who might have was asked' },
  'not-known': { label: 'I do not know yet', hint: 'You will be reminded to find out' },
} as const satisfies Record<string, Option>;

const saw = ['by-accident', 'was-shown', 'on-school-system', 'on-purpose'] as const;

/** Which member of staff saw imagery, and how, with the support they were offered (procedure.md 2.7, V25). */
export const recordExposure = defineActAdding({
  name: 'record-exposure',
  may: 'the leads',
  title: 'Record who saw an image',
  done: 'It is recorded. Nobody will ever ask what it showed.',
  event: 'exposure-recorded/1',
  recorded: 'Who saw an image was recorded',
  file: { of: 'work' },
  from: ['reported', 'open'],
  fields: {
    how: {
      kind: 'choice',
      label: 'How did a member of staff come to see it?',
      hint: 'One person at a time. You can come back for the next',
      options: ways,
      missing: 'Say how it was seen, or that nobody saw it',
    },
    reached: {
      ...reached,
      hint: 'Leave it empty if that is recorded already. Do not open anything, or look for it, to find out',
    },
    handled,
    person: {
      kind: 'person',
      from: 'staff-who-may-know',
      label: 'Who saw it?',
      missing: 'Choose who saw it',
      onlyWhen: { field: 'how', is: saw },
    },
    seenAt: {
      kind: 'when',
      past: true,
      label: 'When?',
      missing: 'Give the date and time they saw it, as near as they can say',
      onlyWhen: { field: 'how', is: saw },
    },
    support: {
      kind: 'choice',
      label: 'Have they been offered support for themselves?',
      options: { ...staffSupport, 'not-yet': { label: 'Not yet' } },
      missing: 'Say whether they have been offered support',
      onlyWhen: { field: 'how', is: saw },
    },
    reason: {
      kind: 'reason',
      label: 'How do you know, and what has been done about it?',
      hint: 'Never say what it showed',
      missing: 'Say how you know and what has been done',
    },
  },
  pages: [
    { title: 'Who saw an image', fields: ['how', 'reached'] },
    leaveItAsItIs,
    {
      title: 'The member of staff',
      intro: 'To say so is right, however it came about.',
      fields: ['person', 'seenAt', 'support'],
    },
    { title: 'How you know', fields: ['reason'] },
  ],
  adds: z.strictObject({ exposure: z.string(), name: z.string().nullable() }),
  decide: (input, { state, newId, directory }) => {
    const notThere = input.person && notOnTheStaff(input.person, { directory });
    if (notThere) return notThere;
    if (input.person && barredStaff(state).includes(input.person))
      return refuse(
        'ask-the-lado-first',
        'The concern may be about this person. Ask the LADO before you record what they saw.',
      );
    return { exposure: newId, name: input.person ? (directory(input.person)?.name ?? null) : null };
  },
  follow: (state, event) => {
    const { exposure: id, person, name, how, support } = event.data;
    const offered = support === 'not-yet' ? null : support;
    const one = { ...done(event), id, person, name, how, support: offered };
    return withArrival({ ...state, exposures: [...state.exposures, one] }, event, event.data);
  },
});
