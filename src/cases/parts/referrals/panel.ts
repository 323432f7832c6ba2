import { startsUpper } from '../../words.ts';
import { agencyWords } from '../../agencies.ts';
import type { PanelOf } from '../../panel.ts';

/** Each referral, to whom and when, and whether it was answered. */
export const referralsPanel: PanelOf = ({ referrals }) =>
  referrals.map(({ id, to, at, answer }) => ({
    title: startsUpper(agencyWords[to]),
    standing: answer
      ? { tone: 'done', words: 'Answered' }
      : { tone: 'waiting', words: 'Waiting for an answer' },
    lines: [
      { label: 'Referred', text: { at } },
      ...(answer ? [{ label: 'Answered', text: { at: answer.at } }] : []),
    ],
    acts: answer ? [] : [{ act: 'record-referral-response', about: { referral: id } }],
  }));
