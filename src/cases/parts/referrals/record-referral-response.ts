import { agencyWords } from '../../agencies.ts';
import type { Pick } from '../../option.ts';
import type { CaseState } from '../../state.ts';
import { refuse } from '#kit';
import { defineAct } from '../../define-act.ts';

const unanswered = ({ referrals }: CaseState): readonly Pick[] =>
  referrals
    .filter(({ answer }) => !answer)
    .map(({ id, to }) => ({ value: id, label: agencyWords[to] }));

/** What the agency answered; expected within one working day (procedure.md MA2, MA3). */
export const recordReferralResponse = defineAct({
  name: 'record-referral-response',
  part: 'referrals',
  title: 'Record an answer to a referral',
  done: 'The answer is recorded.',
  event: 'referral-answered/1',
  recorded: 'Referral answered',
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: unanswered,
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
        'no-answer-escalated': { label: 'No answer, so it has been escalated' },
        'disagree-escalated': { label: 'We disagree with their answer, so it has been escalated' },
      },
      missing: 'Say what they answered',
    },
    answer: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What exactly did they say, and who said it?',
      missing: 'Write what they said and who said it',
    },
    reason: {
      kind: 'reason',
      label: 'What will you do because of this, and why?',
      missing: 'Say what you will do and why',
    },
  },
  pages: [
    { title: 'Which referral', fields: ['referral', 'at'] },
    { title: 'What they said', fields: ['outcome', 'answer', 'reason'] },
  ],
  refuse: (input, { state }) =>
    state.referrals.some(({ id, answer }) => id === input.referral && !answer)
      ? null
      : refuse('no-such-referral', 'That referral is not in this case, or has been answered.'),
  follow: (state, event) => {
    const { at, outcome } = event.data;
    const answer = { at, sequence: event.sequence, outcome };
    const referrals = state.referrals.map((one) =>
      one.id === event.data.referral ? { ...one, answer } : one,
    );
    return { ...state, referrals };
  },
});
