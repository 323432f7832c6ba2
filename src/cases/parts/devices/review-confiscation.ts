import { refuse } from '#kit';
import { done } from '#acts';
import { defineAct } from '../../act.ts';
import { confiscationPicks, confiscationsToReview } from './confiscations.ts';
import { whyNotLook } from '../../who/looked-at-by.ts';
import { when } from '../../questions.ts';

/** Somebody who may confiscate looks at a confiscation by somebody who may not, or of whom nobody knows. */
export const reviewConfiscation = defineAct({
  name: 'review-confiscation',
  may: 'the leads and the head',
  title: 'Record what was made of how a device was confiscated',
  done: 'It is recorded, with what follows.',
  event: 'confiscation-reviewed/1',
  recorded: 'How a device was confiscated was looked at',
  file: { of: 'device' },
  from: ['reported', 'open'],
  fields: {
    device: {
      kind: 'about',
      from: confiscationPicks,
      label: 'Which device?',
      missing: 'Choose the device',
    },
    by: {
      kind: 'person',
      from: 'senior-staff-or-oneself',
      label: 'Who looked at it?',
      hint: 'The head, or another senior person who may confiscate things. Never whoever took it',
      missing: 'Choose who looked at it',
    },
    at: when,
    finding: {
      kind: 'choice',
      label: 'Was it right to take it?',
      options: {
        'in-order': { label: 'Yes, and whoever took it may confiscate things' },
        'right-by-another': { label: 'Yes, but somebody else should have taken it' },
        'not-in-order': { label: 'No' },
        'not-known': { label: 'It cannot be found out' },
      },
      missing: 'Say whether it was right to take it',
    },
    putRight: {
      kind: 'choices',
      label: 'What was done about it?',
      options: {
        'told-child': { label: 'Its owner was told, and heard' },
        'told-carers': { label: 'Parents or carers were told' },
        'spoke-to-staff': { label: 'Whoever took it was spoken with' },
        training: { label: 'Training or the school’s rules were looked at' },
        'gave-back': { label: 'It was decided to give it back' },
        nothing: { label: 'Nothing more is needed' },
        'not-known': { label: 'I do not know yet' },
      },
      missing: 'Say what was done about it, or that nothing more is needed',
    },
    reason: {
      kind: 'reason',
      label: 'What follows from it, and why?',
      hint: 'Never what was on the device',
      missing: 'Say what follows from it',
    },
  },
  pages: [
    { title: 'How a device was confiscated', fields: ['device', 'by', 'at', 'finding'] },
    { title: 'What follows', fields: ['putRight', 'reason'] },
  ],
  refuse: (input, deciding) => {
    const found = confiscationsToReview(deciding.state).find((one) => one.device === input.device);
    if (!found)
      return refuse('no-such-confiscation', 'That confiscation is not waiting to be looked at.');
    const themselves = refuse(
      'took-it-themselves',
      'They took it. Somebody else looks at how it was done.',
    );
    return whyNotLook(input.by, { by: found.by, themselves }, deciding);
  },
  follow: (state, event) => {
    const { device, finding } = event.data;
    const review = { ...done(event), finding };
    return {
      ...state,
      confiscations: state.confiscations.map((one) =>
        one.device === device && one.review === null ? { ...one, review } : one,
      ),
    };
  },
});
