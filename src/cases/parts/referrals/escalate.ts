import { refuse } from '#kit';
import { type Option } from '#acts';
import { defineAct } from '../../act.ts';
import { reviewInThePast } from '../../duties/review-date.ts';
import { asPicks, withChanged } from './pick-referrals.ts';

/** The usual steps of a local escalation procedure, lowest first; each partnership names its own. */
export const levels = {
  'their-manager': { label: 'First step: the worker’s or call handler’s manager' },
  'service-manager': { label: 'Second step: the service manager, with our safeguarding lead' },
  'head-of-service': { label: 'Third step: the head of service, with our headteacher' },
  partnership: { label: 'Last step: the local safeguarding partnership' },
} as const satisfies Record<string, Option>;

/** A late answer, or one we do not agree with, is taken further up, step by step (procedure.md MA11). */
export const escalate = defineAct({
  name: 'escalate',
  may: 'the leads and the head',
  title: 'Take a referral further up',
  done: 'It is recorded. You will be reminded on the day by which they should answer.',
  event: 'referral-escalated/1',
  recorded: 'Referral taken further up',
  file: { of: 'referral' },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: ({ referrals }) => asPicks(referrals),
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    because: {
      kind: 'choice',
      label: 'What is it about?',
      options: {
        late: { label: 'They have not answered' },
        disagree: { label: 'We do not agree with their answer' },
        'not-better': { label: 'The child’s situation is not getting better' },
      },
      missing: 'Say what it is about',
    },
    level: {
      kind: 'choice',
      label: 'To which step of your local procedure?',
      hint: 'Start with the lowest, unless a child cannot wait',
      options: levels,
      missing: 'Say to which step',
    },
    person: {
      kind: 'text',
      label: 'To whom? Give their name and job',
      missing: 'Say to whom',
    },
    at: { kind: 'when', past: true, label: 'When?', missing: 'Give the date and time' },
    expectBy: {
      kind: 'date',
      label: 'By when should they answer?',
      hint: 'Your local procedure sets the time for each step',
      missing: 'Give the date by which they should answer',
    },
    reason: {
      kind: 'reason',
      label: 'What do you want for the child, and why?',
      missing: 'Say what you want for the child and why',
    },
  },
  pages: [
    { title: 'Which referral', fields: ['referral', 'because'] },
    { title: 'How far up, and to whom', fields: ['level', 'person', 'at', 'expectBy'] },
    { title: 'What you want', fields: ['reason'] },
  ],
  refuse: (input, { state, now }) =>
    state.referrals.some(({ id }) => id === input.referral)
      ? reviewInThePast(input.expectBy, now)
      : refuse('no-such-referral', 'That referral is not in this case.'),
  follow: (state, { data, sequence }) =>
    withChanged(state, data.referral, (one) => ({
      ...one,
      escalations: [
        ...one.escalations,
        { at: data.at, sequence, level: data.level, expectBy: data.expectBy },
      ],
    })),
});
