import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { asPicks, withChanged } from './pick-referrals.ts';
import { unanswered } from './standing.ts';

const waiting = (state: CaseState): readonly Pick[] => asPicks(unanswered(state));

/** Whoever referred asks again when nothing is heard; each time is kept (procedure.md MA3). */
export const chaseReferral = defineAct({
  name: 'chase-referral',
  may: 'the leads and the head',
  title: 'Record that you asked again',
  done: 'It is recorded. If they still do not answer, use the local escalation procedure; nobody takes offence at it.',
  event: 'referral-chased/1',
  recorded: 'Asked again about a referral',
  file: { of: 'referral' },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: waiting,
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    at: {
      kind: 'when',
      past: true,
      label: 'When did you ask again?',
      missing: 'Give the date and time',
    },
    spokeTo: {
      kind: 'text',
      label: 'Whom did you reach?',
      hint: 'Their name and job, or “nobody answered”',
      missing: 'Say whom you reached',
    },
    said: {
      kind: 'narrative',
      voice: 'other-person',
      label: 'What did they say, and when will they answer?',
      missing: 'Write what they said',
    },
    reason: {
      kind: 'reason',
      label: 'Are the children safe while we wait, and what will you do if nothing is heard?',
      missing: 'Say whether the children are safe, and what you will do',
    },
  },
  pages: [
    { title: 'Asking again', fields: ['referral', 'at', 'spokeTo'] },
    { title: 'What they said', fields: ['said', 'reason'] },
  ],
  refuse: (input, { state }) =>
    unanswered(state).some(({ id }) => id === input.referral)
      ? null
      : refuse('nothing-to-chase', 'That referral is not in this case, or has been answered.'),
  follow: (state, { data, sequence }) =>
    withChanged(state, data.referral, (one) => ({
      ...one,
      chases: [...one.chases, { at: data.at, sequence }],
    })),
});
