import { refuse } from '#kit';
import { type Fields } from '#acts';
import { defineAct } from '../../act.ts';
import { asPicks, withChanged } from './pick-referrals.ts';
import type { Referral, ReferralAnswer } from './state.ts';

/** Whether we agree, as every act that records an answer asks it. */
export const agreeField = {
  kind: 'choice',
  label: 'Do you agree with it?',
  hint: 'If not, you will be asked to take it further up',
  options: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
    'not-known': { label: 'I do not know yet' },
  },
  missing: 'Say whether you agree',
  optional: true,
  later: true,
} as const satisfies Fields[string];

/** A referral with one more answer; the newest counts. */
export function withAnswer(referral: Referral, answer: ReferralAnswer): Referral {
  return { ...referral, answer, answers: [...referral.answers, answer] };
}

/** What the agency answered; expected within one working day (procedure.md MA2, MA3). */
export const recordReferralResponse = defineAct({
  name: 'record-referral-response',
  may: 'the leads and the head',
  title: 'Record an answer to a referral',
  done: 'The answer is recorded. If they answer again, record that, too.',
  event: 'referral-answered/1',
  recorded: 'Referral answered',
  file: { of: 'referral' },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: ({ referrals }) => asPicks(referrals),
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When did they answer?',
      missing: 'Give the date and time',
    },
    outcome: {
      kind: 'choice',
      label: 'What did they say?',
      options: {
        accepted: { label: 'They are taking action' },
        'more-assessment': { label: 'They will assess further' },
        'early-help': { label: 'They advise early help' },
        'advice-only': { label: 'They gave advice and are taking no action themselves' },
        'no-further-action': { label: 'They are taking no action' },
        'no-answer-escalated': { label: 'No answer, so it has been escalated', former: true },
        'disagree-escalated': {
          label: 'We disagree with their answer, so it has been escalated',
          former: true,
        },
      },
      missing: 'Say what they answered',
    },
    answer: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What exactly did they say, and who said it?',
      missing: 'Write what they said and who said it',
    },
    agree: agreeField,
    reason: {
      kind: 'reason',
      label: 'What will you do because of this, and why?',
      missing: 'Say what you will do and why',
    },
  },
  pages: [
    { title: 'Which referral', fields: ['referral', 'at'] },
    { title: 'What they said', fields: ['outcome', 'answer', 'agree', 'reason'] },
  ],
  refuse: (input, { state }) =>
    state.referrals.some(({ id }) => id === input.referral)
      ? null
      : refuse('no-such-referral', 'That referral is not in this case.'),
  follow: (state, { data, sequence }) => {
    const { at, outcome, agree } = data;
    const answer = { at, sequence, outcome, agree: agree ?? null };
    return withChanged(state, data.referral, (one) => withAnswer(one, answer));
  },
});
