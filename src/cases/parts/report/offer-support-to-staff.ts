import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { seenHow, staffSupport } from './staff-support.ts';

const saw = ({ exposures }: CaseState): readonly Pick[] =>
  exposures.flatMap(({ id, person, name, how }) =>
    person === null ? [] : [{ value: id, label: name ?? '', hint: seenHow[how] }],
  );

/** Somebody who saw imagery is offered support for themselves, and says whether they want it. */
export const offerSupportToStaff = defineAct({
  name: 'offer-support-to-staff',
  may: 'the leads and the head',
  title: 'Record support offered to staff',
  done: 'It is recorded. They can change their mind at any time.',
  event: 'staff-support-offered/1',
  recorded: 'Support offered to a member of staff',
  file: { of: 'work' },
  from: ['reported', 'open'],
  fields: {
    exposure: {
      kind: 'about',
      from: saw,
      label: 'Who was offered support?',
      missing: 'Choose who was offered support',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    support: {
      kind: 'choice',
      label: 'What did they say?',
      options: staffSupport,
      missing: 'Say whether they would like it',
    },
    reason: {
      kind: 'reason',
      label: 'What were they offered, and by whom?',
      hint: 'Never say what they saw',
      missing: 'Say what they were offered, and by whom',
    },
  },
  pages: [{ title: 'Support offered to staff', fields: ['exposure', 'at', 'support', 'reason'] }],
  refuse: (input, { state }) =>
    state.exposures.some(({ id, person }) => id === input.exposure && person !== null)
      ? null
      : refuse('no-such-exposure', 'It is not recorded that this person saw an image.'),
  follow: (state, event) => {
    const { exposure, support } = event.data;
    const exposures = state.exposures.map((one) =>
      one.id === exposure ? { ...one, support } : one,
    );
    return { ...state, exposures };
  },
});
