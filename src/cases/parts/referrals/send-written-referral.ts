import { refuse } from '#kit';
import { type Pick } from '#acts';
import { defineAct } from '../../act.ts';
import type { CaseState } from '../../state.ts';
import { asPicks, withChanged } from './pick-referrals.ts';

const unwritten = ({ referrals }: CaseState): readonly Pick[] =>
  asPicks(referrals.filter(({ written }) => !written));

/** The telephone call is followed in writing within the time that the area sets (procedure.md MA4). */
export const sendWrittenReferral = defineAct({
  name: 'send-written-referral',
  may: 'the leads and the head',
  title: 'Record that a referral was sent in writing',
  done: 'It is recorded that it went in writing.',
  event: 'written-referral-sent/1',
  recorded: 'Written referral sent',
  file: { of: 'referral' },
  from: ['reported', 'open'],
  fields: {
    referral: {
      kind: 'about',
      from: unwritten,
      label: 'Which referral?',
      missing: 'Choose the referral',
    },
    at: { kind: 'when', past: true, label: 'When was it sent?', missing: 'Give the date and time' },
    how: {
      kind: 'choice',
      label: 'How?',
      options: {
        online: { label: 'By their online form' },
        'secure-email': { label: 'By secure email' },
        post: { label: 'By post or by hand' },
      },
      missing: 'Say how it was sent',
    },
    sentTo: { kind: 'text', label: 'To which team or inbox?', missing: 'Say to which team' },
    checked: {
      kind: 'attest',
      label: 'Before it left',
      statement:
        'I read it through: it holds no imagery and no address of any, and no child but those it concerns.',
      missing: 'Confirm that you read it through',
    },
    reason: {
      kind: 'reason',
      label: 'What did it say beyond the call, and why?',
      missing: 'Say what it said beyond the call, or “nothing”',
    },
  },
  pages: [
    { title: 'The written referral', fields: ['referral', 'at', 'how', 'sentTo'] },
    { title: 'Before it left', fields: ['checked', 'reason'] },
  ],
  refuse: (input, { state }) =>
    state.referrals.some(({ id, written }) => id === input.referral && !written)
      ? null
      : refuse('nothing-to-write', 'That referral is not in this case, or has gone in writing.'),
  follow: (state, { data, sequence }) =>
    withChanged(state, data.referral, (one) => ({ ...one, written: { at: data.at, sequence } })),
});
